package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The published catalogue. Reading is one statement each and belongs to no agency, so it opens no
 * transaction.
 */
@ApplicationScoped
class Interventions {
  private final InterventionRepository repository;
  private final Outbox outbox;
  private final ObjectMapper json;
  private final Clock clock;

  Interventions(InterventionRepository repository, Outbox outbox, ObjectMapper json, Clock clock) {
    this.repository = repository;
    this.outbox = outbox;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Publishes what was not published yet: a new entry as version 1, other content of an entry as
   * its next version. Content that an earlier release published is left alone, so that a replica of
   * that release, started late, does not bring it back. A version that the events of this release
   * tell more of than any did before is told again, so that its readers fill in what they lack.
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
      OptionalInt known = published.version(code, entry.hash());
      int version = known.orElseGet(() -> published.nextVersion(code));
      if (known.isEmpty()) {
        repository.insert(entry, version, clock.instant());
        newVersions++;
      }
      tell(InterventionPublished.of(entry.intervention(), version));
    }
    return newVersions;
  }

  private void tell(InterventionPublished event) {
    String hash = ShippedCatalogue.hash(json.valueToTree(event).toString());
    if (repository.isToldFirst(event.code(), event.version(), hash)) {
      outbox.publish(
          InterventionPublished.TOPIC, event.key(), InterventionPublished.TYPE, null, event);
    }
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
