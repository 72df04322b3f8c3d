package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.local.LocalInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Answers what could help a child and a mother. It reads the catalogue and writes nothing: no row,
 * no line, no event tells what was asked.
 */
@ApplicationScoped
class Matches {
  private final CurrentCatalogue catalogue;
  private final LocalInterventions local;
  private volatile @Nullable MatchedCatalogue prepared;

  Matches(CurrentCatalogue catalogue, LocalInterventions local) {
    this.catalogue = catalogue;
    this.local = local;
  }

  MatchAnswer answer(MatchQuestion asked) {
    asked.requireSense();
    return prepared(catalogue.today()).answer(asked, local.ofCaller());
  }

  // Two who come at once may prepare the same twice; neither waits for the other.
  private MatchedCatalogue prepared(CatalogueSnapshot today) {
    MatchedCatalogue known = prepared;
    if (known == null || !known.isOf(today)) {
      known = new MatchedCatalogue(today);
      prepared = known;
    }
    return known;
  }
}
