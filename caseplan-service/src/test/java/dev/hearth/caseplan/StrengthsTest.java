package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class StrengthsTest {
  private final Harbour harbour = new Harbour();
  private final HerSide her = new HerSide(harbour);

  @Test
  void eachKindIsNotedOrAskedWithoutAnAnswerOrNotAsked() {
    // given
    harbour.withCase();

    // when
    her.record(
        "strengths",
        Map.of(
            "strengths",
            List.of(
                Map.of("kind", "BELONGING", "state", "ASKED_NOTHING_NOTED"),
                Map.of(
                    "kind",
                    "ACTS_OF_PROTECTION",
                    "state",
                    "NOTED",
                    "entries",
                    List.of(
                        Map.of("words", "A code word with her sister", "whoSaid", "MOTHER"),
                        Map.of("words", "Mum hides the keys", "whoSaid", "CHILD"))))));

    // then
    JsonPath kept = her.read("strengths");
    assertThat(kept.getList("strengths.kind"))
        .containsExactly("ACTS_OF_PROTECTION", "BELONGING", "RESOURCES_AND_STRENGTHS", "SKILLS");
    assertThat(kept.getList("strengths.state"))
        .containsExactly("NOTED", "ASKED_NOTHING_NOTED", "NOT_ASKED", "NOT_ASKED");
    assertThat(kept.getList("strengths[0].entries.words"))
        .containsExactly("A code word with her sister", "Mum hides the keys");
    assertThat(kept.getList("strengths[0].entries.whoSaid")).containsExactly("MOTHER", "CHILD");
    assertThat(kept.getList("strengths[0].entries.saidAt")).doesNotContainNull();
  }

  @Test
  void anotherListTakesThePlaceOfTheOneBefore() {
    // given
    harbour.withCase();
    her.record("strengths", HerSide.filled("strengths", "First aid"));

    // when
    her.record("strengths", HerSide.filled("strengths", "Carer certificate"));

    // then
    assertThat(her.read("strengths").getList("strengths[3].entries.words"))
        .containsExactly("Carer certificate");
  }

  @Test
  void entriesBelongToWhatIsNotedAndToNothingElse() {
    // given
    harbour.withCase();
    List<Map<String, String>> entry = List.of(Map.of("words", "x", "whoSaid", "MOTHER"));

    // then
    her.refused(
        "strengths", one(Map.of("kind", "SKILLS", "state", "NOTED")), "strengths[0].entries");
    her.refused(
        "strengths",
        one(Map.of("kind", "SKILLS", "state", "ASKED_NOTHING_NOTED", "entries", entry)),
        "strengths[0].entries");
    her.refused(
        "strengths",
        one(
            Map.of(
                "kind",
                "SKILLS",
                "state",
                "NOTED",
                "entries",
                List.of(Map.of("words", " ", "whoSaid", "MOTHER")))),
        "strengths[0].entries[0].words");
  }

  private static Map<String, Object> one(Map<String, ?> strength) {
    return Map.of("strengths", List.of(strength));
  }
}
