package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.intervention.EverPublished;
import dev.hearth.catalog.local.LocalInterventions;
import dev.hearth.catalog.reading.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Answers what could help a child and a mother. It reads the catalogue and writes nothing: no row,
 * no line, no event tells what was asked.
 */
@ApplicationScoped
class Matches {
  private final CurrentCatalogue catalogue;
  private final LocalInterventions local;
  private final Kept<Class<Matches>, MatchedCatalogue> prepared = new Kept<>();

  Matches(CurrentCatalogue catalogue, LocalInterventions local) {
    this.catalogue = catalogue;
    this.local = local;
  }

  MatchAnswer answer(MatchQuestion asked) {
    asked.requireSense();
    return prepared(catalogue.today()).answer(asked, local.ofCaller(), whatTheyEverOffered(asked));
  }

  private List<EverPublished> whatTheyEverOffered(MatchQuestion asked) {
    return asked.pastHelp() == null ? List.of() : local.everOfCaller();
  }

  private MatchedCatalogue prepared(CatalogueSnapshot today) {
    return prepared.of(
        today, Matches.class, made -> new MatchedCatalogue(today, catalogue.everPublished()));
  }
}
