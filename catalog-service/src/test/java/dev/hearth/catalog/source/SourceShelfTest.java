package dev.hearth.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.BrokenCatalogue;
import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.ShippedCatalogue;
import dev.hearth.catalog.source.Source.Section;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceShelfTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Intervention> ENTRIES =
      ShippedCatalogue.ofThisRelease().entries().stream().map(EntryContent::intervention).toList();

  @Test
  void everyEntryHasASectionInEachOfItsSources() {
    // given
    SourceShelf shelf = SourceShelf.ofThisRelease();

    // then
    assertThatCode(() -> shelf.requireTrailsOf(ENTRIES)).doesNotThrowAnyException();
    for (Intervention entry : ENTRIES) {
      for (String id : entry.sources()) {
        assertThat(shelf.sections(entry.code(), shelf.find(id).orElseThrow()))
            .as(entry.code() + " in " + id)
            .isNotEmpty()
            .doesNotContain(Section.UNSTATED);
      }
    }
  }

  @Test
  void whereNobodyNamedASectionItIsUnstated() {
    // given
    SourceShelf shelf = SourceShelf.ofThisRelease();

    // then
    assertThat(shelf.sections("of-an-editor", shelf.sources().getFirst()))
        .containsExactly(Section.UNSTATED);
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        broken("a source left out", (sources, trails) -> sources.remove(2)),
        broken("a source too many", (sources, trails) -> sources.add(sources.get(0).deepCopy())),
        broken("sources in another order", (sources, trails) -> sources.add(sources.remove(0))),
        broken("an unknown source", (sources, trails) -> first(sources).put("id", "a-blog")),
        broken("an unknown kind", (sources, trails) -> first(sources).put("kind", "RUMOUR")),
        broken("a field nobody knows", (sources, trails) -> first(sources).put("stars", 5)),
        broken("a field missing", (sources, trails) -> first(sources).remove("licence")),
        broken(
            "a heading twice",
            (sources, trails) -> {
              ArrayNode sections = (ArrayNode) sources.get(0).get("sections");
              sections.add(sections.get(0).deepCopy());
            }),
        broken(
            "a heading under none",
            (sources, trails) ->
                ((ObjectNode) sources.get(0).get("sections").get(0)).put("under", "Nowhere")),
        broken("an entry without a trail", (sources, trails) -> trails.remove("keep")),
        broken(
            "a trail without an entry", (sources, trails) -> trails.set("x", trails.get("keep"))),
        broken("no section", (sources, trails) -> sections(trails, "keep").removeAll()),
        broken(
            "a section of another document", (s, trails) -> sections(trails, "keep").add("Emdr")),
        broken(
            "a document that the entry does not name",
            (sources, trails) ->
                ((ObjectNode) trails.get("keep"))
                    .putArray("tutor-of-resilience")
                    .add("The Tutor of Resilience Program")),
        broken(
            "a document left out",
            (sources, trails) ->
                ((ObjectNode) trails.get("child-parent-psychotherapy"))
                    .remove("nice-scie-quick-guide")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void theServiceDoesNotStartWith(String what, BiConsumer<ArrayNode, ObjectNode> change)
      throws IOException {
    // given
    ArrayNode sources = (ArrayNode) file("/catalogue/sources.json");
    ObjectNode trails = (ObjectNode) file("/catalogue/sections.json");
    change.accept(sources, trails);
    byte[] sourceFile = JSON.writeValueAsBytes(sources);
    byte[] trailFile = JSON.writeValueAsBytes(trails);

    // then
    assertThatThrownBy(() -> SourceShelf.read(sourceFile, trailFile).requireTrailsOf(ENTRIES))
        .as(what)
        .isInstanceOf(BrokenCatalogue.class);
  }

  private static Arguments broken(String what, BiConsumer<ArrayNode, ObjectNode> change) {
    return Arguments.of(what, change);
  }

  private static ObjectNode first(ArrayNode sources) {
    return (ObjectNode) sources.get(0);
  }

  private static ArrayNode sections(ObjectNode trails, String code) {
    return (ArrayNode) trails.get(code).elements().next();
  }

  private static com.fasterxml.jackson.databind.JsonNode file(String name) throws IOException {
    try (InputStream file = SourceShelfTest.class.getResourceAsStream(name)) {
      return JSON.readTree(file);
    }
  }
}
