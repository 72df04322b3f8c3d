package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The catalogue that comes with this release, read strictly. */
public record ShippedCatalogue(List<EntryContent> entries) {
  private static final String FILE = "/catalogue/catalogue.json";

  public ShippedCatalogue {
    entries = List.copyOf(entries);
    CatalogueCheck.consistent(entries.stream().map(EntryContent::intervention).toList());
  }

  /** The file of this release. */
  public static ShippedCatalogue ofThisRelease() {
    try (InputStream file =
        Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream(FILE), FILE)) {
      return read(file.readAllBytes());
    } catch (IOException e) {
      throw new BrokenCatalogue("The catalogue file cannot be read", e);
    }
  }

  /**
   * Reads a catalogue.
   *
   * @throws BrokenCatalogue when it is not exactly what it must be
   */
  static ShippedCatalogue read(byte[] json) {
    try {
      List<EntryContent> entries = new ArrayList<>();
      for (JsonNode node : EntryContent.entries(json)) {
        entries.add(EntryContent.of(node));
      }
      return new ShippedCatalogue(entries);
    } catch (IOException e) {
      throw new BrokenCatalogue("The catalogue file is broken: " + e.getMessage(), e);
    }
  }
}
