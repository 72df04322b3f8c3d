package dev.hearth.catalog.offer;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.offer.OfferRepository.Stored;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a service gets into its row: judged, its local code and its confidential places apart from
 * what is published. Everything here happens in the caller's transaction.
 */
@Singleton
class OfferWriting {
  private final OfferRepository repository;
  private final OfferRules rules;
  private final InterventionCodes codes;
  private final GivesAwayThePlace givesAwayThePlace;
  private final SealedPlaces sealedPlaces;
  private final CurrentCaller caller;
  private final Clock clock;

  OfferWriting(
      OfferRepository repository,
      OfferRules rules,
      InterventionCodes codes,
      GivesAwayThePlace givesAwayThePlace,
      SealedPlaces sealedPlaces,
      CurrentCaller caller,
      Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.codes = codes;
    this.givesAwayThePlace = givesAwayThePlace;
    this.sealedPlaces = sealedPlaces;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * What is asked in its normal form; 400 with every field that is wrong.
   *
   * @param before as it was until now: the texts must not tell the place it had either, and an
   *     entry of the catalogue that was retired meanwhile may stay
   */
  ServiceOffer checked(ServiceOffer asked, @Nullable Stored before) {
    List<FieldProblem> broken = new ArrayList<>(rules.broken(asked));
    String code = asked.interventionCode();
    if (code != null && !(before != null && code.equals(code(before))) && !codes.isKnown(code)) {
      broken.add(
          new FieldProblem(
              "interventionCode", "must be an entry of the catalogue that can be offered"));
    }
    Capacity capacity = before == null ? Capacity.UNTOLD : before.offer().capacity();
    broken.addAll(givesAway(asked, capacity, before == null ? List.of() : places(before)));
    refuse(broken);
    return asked.inNormalForm();
  }

  /** Refuses a capacity that cannot be meant, or tells where a confidential service is. */
  void check(Capacity asked, Stored of) {
    List<FieldProblem> broken = new ArrayList<>(rules.broken(asked));
    if (of.offer().content().hasConfidentialLocation()) {
      broken.addAll(givesAwayThePlace.in(asked, places(of)));
    }
    refuse(broken);
  }

  /** The texts of a confidential service that tell where it is, or was until now. */
  List<FieldProblem> givesAway(ServiceOffer asked, Capacity capacity, Collection<Place> before) {
    if (!asked.hasConfidentialLocation()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>(before);
    places.addAll(asked.places());
    List<FieldProblem> found = new ArrayList<>(givesAwayThePlace.in(asked.asPublished(), places));
    givesAwayThePlace
        .in(capacity, places)
        .forEach(each -> found.add(new FieldProblem("capacity." + each.field(), each.message())));
    return found;
  }

  /** Where it is, whether everybody may know or not. */
  List<Place> places(Stored stored) {
    return stored.sealedPlaces() == null
        ? stored.offer().content().places()
        : sealedPlaces.open(stored.offer().id(), stored.sealedPlaces());
  }

  /** All that its agency knows of it. */
  ServiceOffer inFull(Stored stored) {
    ServiceOffer content = stored.offer().content();
    return content.offering(code(stored)).at(places(stored));
  }

  private static @Nullable String code(Stored stored) {
    String local = stored.localCode();
    return local == null ? stored.offer().content().interventionCode() : local;
  }

  /** The new service, unless its id is taken; 409 when nobody has taken the caller's agency in. */
  Optional<Offer> insert(UUID id, ServiceOffer content, Capacity capacity) {
    UUID agency = caller.get().agency();
    if (repository.agencyNames(List.of(agency)).isEmpty()) {
      throw Problems.conflict(
          "agency-not-taken-in", "The operator has to take your agency in before it can offer.");
    }
    long capacityVersion = capacity.equals(Capacity.UNTOLD) ? 0 : 1;
    Offer offer = new Offer(id, agency, 1, clock.instant(), content, capacity, capacityVersion);
    return repository.insert(stored(offer)) ? Optional.of(offer) : Optional.empty();
  }

  /** Writes what differs; each part that does has its next version. */
  Offer update(Stored before, ServiceOffer content, Capacity capacity) {
    Offer old = before.offer();
    boolean sameCapacity = capacity.equals(old.capacity());
    boolean sameContent = content.equals(inFull(before));
    Offer after =
        new Offer(
            old.id(),
            old.agencyId(),
            sameContent ? old.version() : old.version() + 1,
            clock.instant(),
            content,
            capacity,
            sameCapacity ? old.capacityVersion() : old.capacityVersion() + 1);
    if (sameContent && sameCapacity) {
      return old.with(content);
    }
    repository.update(stored(after));
    return after;
  }

  private Stored stored(Offer offer) {
    ServiceOffer content = offer.content();
    boolean local = Code.isLocal(content.interventionCode());
    ServiceOffer published = content.asPublished();
    return new Stored(
        offer.with(local ? published.offering(null) : published),
        local ? content.interventionCode() : null,
        content.hasConfidentialLocation() && !content.places().isEmpty()
            ? sealedPlaces.seal(offer.id(), content.places())
            : null);
  }

  private static void refuse(List<FieldProblem> broken) {
    if (!broken.isEmpty()) {
      throw Problems.badFields(broken);
    }
  }
}
