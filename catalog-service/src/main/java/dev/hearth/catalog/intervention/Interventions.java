package dev.hearth.catalog.intervention;

import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published catalogue. Reading is one statement each and belongs to no agency, so it opens no
 * transaction.
 */
@ApplicationScoped
class Interventions {
  private final InterventionRepository repository;
  private final Outbox outbox;
  private final Clock clock;

  Interventions(InterventionRepository repository, Outbox outbox, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Publishes what was not published yet: a new entry as version 1, other content of an entry as
   * its next version. Content that an earlier release published is left alone, so that a replica of
   * that release, started late, does not bring it back.
   *
   * @return how many versions are new
   */
  @Transactional
  int publish(ShippedCatalogue shipped) {
    repository.awaitTurnToPublish();
    PublishedHashes published = repository.publishedHashes();
    int newVersions = 0;
    for (ShippedCatalogue.Entry entry : shipped.entries()) {
      String code = entry.intervention().code();
      if (!published.contains(code, entry.hash())) {
        publish(entry, published.nextVersion(code));
        newVersions++;
      }
    }
    return newVersions;
  }

  private void publish(ShippedCatalogue.Entry entry, int version) {
    repository.insert(entry, version, clock.instant());
    InterventionPublished event = InterventionPublished.of(entry.intervention(), version);
    outbox.publish(
        InterventionPublished.TOPIC, event.key(), InterventionPublished.TYPE, null, event);
  }

  Optional<PublishedIntervention> latest(String code) {
    return repository.latest(code);
  }

  Optional<PublishedIntervention> version(String code, int version) {
    return repository.version(code, version);
  }

  Page<InterventionSummary> list(InterventionFilter filter, @Nullable String after, int limit) {
    return Page.of(repository.list(filter, after, limit + 1), limit, InterventionSummary::code);
  }
}
