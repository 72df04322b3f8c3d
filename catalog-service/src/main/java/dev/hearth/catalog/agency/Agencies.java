package dev.hearth.catalog.agency;

import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agencies of this installation, kept by its operator. Reading needs no transaction. */
@ApplicationScoped
class Agencies {
  private final AgencyRepository repository;
  private final Outbox outbox;
  private final Audit audit;

  Agencies(AgencyRepository repository, Outbox outbox, Audit audit) {
    this.repository = repository;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** Takes an agency in; refused with 412 when the id is taken. */
  @Transactional
  Agency.Kept takeIn(Agency agency) {
    if (!insert(agency)) {
      throw Problems.alreadyThere();
    }
    audit.allowed("agency.created", "agency", agency.id(), null);
    return new Agency.Kept(agency, 1);
  }

  /** Changes an agency that still has the version that the caller has read. */
  @Transactional
  Agency.Kept change(Agency agency, long expectedVersion) {
    if (!repository.update(agency, expectedVersion)) {
      throw repository.find(agency.id()).isPresent() ? Problems.stale() : Problems.notFound();
    }
    publish(agency);
    audit.allowed("agency.changed", "agency", agency.id(), null);
    return new Agency.Kept(agency, expectedVersion + 1);
  }

  Optional<Agency.Kept> find(UUID id) {
    return repository.find(id);
  }

  Page<Agency> list(@Nullable UUID after, int limit) {
    return Page.of(repository.list(after, limit + 1), limit, agency -> agency.id().toString());
  }

  private boolean insert(Agency agency) {
    boolean isNew = repository.insert(agency);
    if (isNew) {
      publish(agency);
    }
    return isNew;
  }

  private void publish(Agency agency) {
    outbox.publish(
        AgencyPublished.TOPIC,
        agency.id().toString(),
        AgencyPublished.TYPE,
        null,
        AgencyPublished.of(agency));
  }
}
