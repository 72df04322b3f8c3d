package dev.hearth.catalog.match;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.EverPublished;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.Listed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The catalogue that ships, in memory, as it is or changed by a test. */
final class TheCatalogue {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant THEN = Instant.parse("2026-05-04T09:00:00Z");

  static final List<Listed> SHIPPED = shipped();

  private TheCatalogue() {}

  static MatchedCatalogue asShipped() {
    return of(SHIPPED);
  }

  static MatchedCatalogue of(List<Listed> entries) {
    List<Listed> ever = new ArrayList<>(SHIPPED);
    ever.removeIf(shipped -> entries.stream().anyMatch(each -> each.code().equals(shipped.code())));
    ever.addAll(entries);
    return new MatchedCatalogue(
        new CatalogueSnapshot(71, LocalDate.parse("2026-05-04"), entries), published(ever));
  }

  /** What is still known of entries when they are taken out. */
  static List<EverPublished> published(List<Listed> entries) {
    return entries.stream()
        .map(Listed::intervention)
        .map(each -> new EverPublished(each.code(), each.classCode(), each.isClass()))
        .toList();
  }

  /** The catalogue after the entry of this code was taken out. */
  static MatchedCatalogue without(String code) {
    return of(SHIPPED.stream().filter(each -> !each.code().equals(code)).toList());
  }

  /** The entry of this code with something changed. */
  static Listed changed(String code, Consumer<ObjectNode> change) {
    Intervention entry =
        SHIPPED.stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow()
            .intervention();
    ObjectNode node = JSON.valueToTree(entry);
    change.accept(node);
    return listed(node);
  }

  /** The shipped entries with this one in place of, or beside, the one of its code. */
  static List<Listed> with(Listed other) {
    List<Listed> entries = new ArrayList<>(SHIPPED);
    entries.removeIf(each -> each.code().equals(other.code()));
    entries.add(other);
    return entries;
  }

  private static Listed listed(ObjectNode node) {
    try {
      return new Listed(JSON.treeToValue(node, Intervention.class), 1, THEN, node.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Listed> shipped() {
    try (InputStream file = TheCatalogue.class.getResourceAsStream("/catalogue/catalogue.json")) {
      List<Listed> entries = new ArrayList<>();
      ((ArrayNode) JSON.readTree(file)).forEach(node -> entries.add(listed((ObjectNode) node)));
      return List.copyOf(entries);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
