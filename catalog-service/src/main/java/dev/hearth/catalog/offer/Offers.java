package dev.hearth.catalog.offer;

import dev.hearth.catalog.offer.OfferAnswers.OfferSummary;
import dev.hearth.catalog.offer.OfferRepository.Stored;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The services that agencies offer. What is published is for everybody; only the providing agency
 * writes, and only its administrators read where a confidential one is.
 */
@ApplicationScoped
class Offers {
  private final OfferRepository repository;
  private final OfferWriting writing;
  private final CallersAgency callersAgency;
  private final Audit audit;

  Offers(
      OfferRepository repository, OfferWriting writing, CallersAgency callersAgency, Audit audit) {
    this.repository = repository;
    this.writing = writing;
    this.callersAgency = callersAgency;
    this.audit = audit;
  }

  /** Takes a service in; 412 when the id is taken, 409 when nobody took the agency in. */
  @Transactional
  Offer takeIn(UUID id, ServiceOffer asked) {
    ServiceOffer content = writing.checked(id, asked, null);
    Offer offer = writing.insert(id, content, Capacity.UNTOLD).orElseThrow(Problems::alreadyThere);
    audit.allowed("service.created", "service", id, null);
    return offer;
  }

  /** Changes a service of the caller's agency that still has the version that was read. */
  @Transactional
  Offer change(UUID id, long expectedVersion, ServiceOffer asked) {
    Stored before = own(id, "service.change");
    Preconditions.requireVersion(expectedVersion, before.offer().readVersion());
    ServiceOffer content = writing.checked(id, asked, before);
    Offer after = writing.update(before, content, before.offer().capacity());
    audit.allowed("service.changed", "service", id, null);
    return after;
  }

  /** The same for its capacity, which has versions of its own. */
  @Transactional
  Offer changeCapacity(UUID id, long expectedVersion, Capacity asked) {
    Stored before = own(id, "service.capacity-change");
    Preconditions.requireVersion(expectedVersion, before.offer().capacityVersion());
    writing.check(asked, before);
    Offer after = writing.update(before, writing.inFull(before), asked);
    audit.allowed("service.capacity-changed", "service", id, null);
    return after;
  }

  /** A service as everybody may read it; its own agency sees its local code too. */
  Offer read(UUID id) {
    return asShown(repository.find(id).orElseThrow(Problems::notFound));
  }

  /** The same with its confidential places, for those who keep it. */
  @Transactional
  Offer readInFull(UUID id) {
    Stored stored = repository.find(id).orElseThrow(Problems::notFound);
    if (!callersAgency.provides(stored.offer())) {
      return asShown(stored);
    }
    if (stored.sealedPlaces() != null) {
      audit.allowed("service.place-read", "service", id, null);
    }
    return stored.offer().with(writing.inFull(stored));
  }

  Page<OfferSummary> list(OfferFilter filter, @Nullable UUID after, int limit) {
    List<OfferSummary> rows =
        repository.list(filter, callersAgency.find().orElse(null), after, limit + 1).stream()
            .map(this::asShown)
            .map(OfferSummary::of)
            .toList();
    return Page.of(rows, limit, row -> row.id().toString());
  }

  private Stored own(UUID id, String action) {
    return repository.forChange(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () -> {
              audit.denied(action, "service", id, null);
              return Problems.notFound();
            });
  }

  private Offer asShown(Stored stored) {
    Offer offer = stored.offer().forEverybody();
    return stored.localCode() != null && callersAgency.provides(stored.offer())
        ? offer.with(offer.content().offering(stored.localCode()))
        : offer;
  }
}
