package dev.hearth.catalog.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class EveryFieldTest {
  private static final int ENTRIES = 71;
  private static final int FIELDS = 60;

  @Test
  void everyFieldOfEveryEntryIsServedAsItWasGiven() {
    // given
    Map<String, JsonNode> given = AsGiven.byCode();

    // then
    SoftAssertions fields = new SoftAssertions();
    given.forEach(
        (code, entry) -> {
          JsonNode served = AsGiven.served(code);
          fields
              .assertThat(names(served))
              .as(code)
              .containsExactlyInAnyOrderElementsOf(names(entry));
          entry
              .properties()
              .forEach(
                  field ->
                      fields
                          .assertThat(served.get(field.getKey()))
                          .as(code + "." + field.getKey())
                          .isEqualTo(field.getValue()));
        });
    fields.assertAll();
    assertThat(given).hasSize(ENTRIES);
    assertThat(given.values()).allMatch(entry -> entry.size() == FIELDS);
  }

  @Test
  void whatShipsIsWhatWasGiven() {
    assertThat(CatalogueFile.byCode()).isEqualTo(AsGiven.byCode());
  }

  private static List<String> names(JsonNode entry) {
    List<String> names = new ArrayList<>();
    entry.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
