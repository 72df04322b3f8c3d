package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedCatalogueTest {
  @Test
  void holdsSeventyOneEntriesOfSixtyFieldsEach() {
    assertThat(ShippedCatalogue.ofThisRelease().entries()).hasSize(71);
    assertThat(Intervention.class.getRecordComponents()).hasSize(60);
  }

  static Stream<Arguments> brokenFiles() {
    return Stream.of(
        broken("an unknown kind", entry -> entry.put("kind", "MIRACLE")),
        broken("an unknown building block", entry -> entry.putArray("buildingBlocks").add("LUCK")),
        broken("an unknown recipient", entry -> entry.putArray("recipients").add("NEIGHBOUR")),
        broken("an unknown gate", entry -> entry.put("safetyGate", "PERHAPS")),
        broken("a number for a code", entry -> entry.put("kind", 0)),
        broken("an empty code", entry -> entry.put("childSex", "")),
        broken("a field nobody knows", entry -> entry.put("price", "free")),
        broken("a field missing", entry -> entry.remove("frequency")),
        broken("a nullable field missing", entry -> entry.remove("kindNote")),
        broken("null where none may be", entry -> entry.putNull("name")),
        broken("null for a list", entry -> entry.putNull("aims")),
        broken("null in a list", entry -> entry.putArray("aims").addNull()),
        broken("null for true or false", entry -> entry.putNull("selectable")),
        broken("a text for a number", entry -> entry.put("childAgeMaxYears", "17")),
        broken("a fraction for a number", entry -> entry.put("childAgeMaxYears", 17.5)),
        broken("a number for a text", entry -> entry.put("frequency", 7)),
        broken("ages upside down", entry -> entry.put("matchAgeMinMonths", 216)),
        broken("a class that is not there", entry -> entry.put("classCode", "no-such-class")),
        broken("a code of another form", entry -> entry.put("code", "TF CBT")),
        broken("a code that stands there twice", entry -> entry.put("code", "keep")),
        broken(
            "a condition of entry that no machine knows",
            entry ->
                entry
                    .putArray("entryConditions")
                    .addObject()
                    .put("condition", "full moon")
                    .put("source", "SOURCE")),
        broken("an unknown document", entry -> entry.putArray("sources").add("a-blog")),
        broken("an unstated field stated", entry -> entry.put("childAgeMinYears", 3)),
        broken(
            "evidence without a citation",
            entry -> ((ObjectNode) entry.get("evidence").get(0)).putNull("citation")));
  }

  private static Arguments broken(String what, Consumer<ObjectNode> change) {
    return Arguments.of(what, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenFiles")
  void aFileThatIsNotExactlyRightIsNotRead(String what, Consumer<ObjectNode> change) {
    // given
    byte[] file = CatalogueFile.with("tf-cbt", change);

    // then
    assertThatThrownBy(() -> ShippedCatalogue.read(file))
        .as(what)
        .isInstanceOf(BrokenCatalogue.class);
  }

  @Test
  void aFieldWrittenTwiceOrAFileCutShortIsNotRead() {
    // given
    String file = new String(CatalogueFile.with("tf-cbt", entry -> {}), StandardCharsets.UTF_8);
    String twice = file.replaceFirst("\\{\"code\":", "{\"code\":\"x\",\"code\":");
    String cut = file.substring(0, file.length() / 2);

    // then
    for (String broken : List.of(twice, cut, file + "[]", "")) {
      assertThatThrownBy(() -> ShippedCatalogue.read(broken.getBytes(StandardCharsets.UTF_8)))
          .isInstanceOf(BrokenCatalogue.class);
    }
  }

  @Test
  void theOrderOfTheFieldsMakesNoDifferenceToTheHash() {
    // given
    ArrayNode file = CatalogueFile.asShipped();
    ArrayNode reordered = file.arrayNode();
    file.forEach(
        entry -> {
          List<Map.Entry<String, com.fasterxml.jackson.databind.JsonNode>> fields =
              new ArrayList<>(entry.properties());
          Collections.reverse(fields);
          ObjectNode turned = reordered.addObject();
          fields.forEach(field -> turned.set(field.getKey(), field.getValue()));
        });

    // when
    ShippedCatalogue read = ShippedCatalogue.read(CatalogueFile.bytes(reordered));

    // then
    assertThat(read.entries()).isEqualTo(ShippedCatalogue.ofThisRelease().entries());
  }
}
