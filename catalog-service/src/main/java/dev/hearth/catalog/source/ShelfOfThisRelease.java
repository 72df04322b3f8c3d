package dev.hearth.catalog.source;

import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.catalog.intervention.ShippedCatalogue;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the sources when the service starts; no start with broken ones. */
final class ShelfOfThisRelease {
  private ShelfOfThisRelease() {}

  @Produces
  @Singleton
  @Startup
  static SourceShelf shelf() {
    SourceShelf shelf = SourceShelf.ofThisRelease();
    shelf.requireTrailsOf(
        ShippedCatalogue.ofThisRelease().entries().stream()
            .map(EntryContent::intervention)
            .toList());
    return shelf;
  }
}
