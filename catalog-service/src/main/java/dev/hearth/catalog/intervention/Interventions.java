package dev.hearth.catalog.intervention;

import dev.hearth.kit.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The published catalogue. Reading is one statement each and belongs to no agency, so it opens no
 * transaction.
 */
@ApplicationScoped
class Interventions {
  private final InterventionRepository repository;
  private final CurrentCatalogue catalogue;
  private final Clock clock;

  Interventions(InterventionRepository repository, CurrentCatalogue catalogue, Clock clock) {
    this.repository = repository;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The version that counts today; where none does, the newest. */
  Optional<PublishedIntervention> latest(String code) {
    return repository.latest(code, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  Optional<PublishedIntervention> version(String code, int version) {
    return repository.version(code, version);
  }

  /** What counts today, by code. */
  Page<InterventionSummary> list(InterventionFilter filter, @Nullable String after, int limit) {
    return Page.of(
        catalogue.today().entries().stream()
            .filter(entry -> after == null || entry.code().compareTo(after) > 0)
            .filter(entry -> filter.shows(entry.intervention()))
            .limit(limit + 1)
            .map(InterventionSummary::of)
            .toList(),
        limit,
        InterventionSummary::code);
  }
}
