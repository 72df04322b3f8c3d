package dev.hearth.catalog.match;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no question is refused by the field that has to be mended. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class BadQuestionsTest {
  private static final AQuestion A_TODDLER = AQuestion.ofAMother().aged(20);

  @ParameterizedTest
  @CsvSource({
    "child.ageMonths, -3",
    "child.ageMonths, 301",
    "mother.ageYears, -3",
    "mother.ageYears, 9",
    "mother.ageYears, 101",
    "mother.weeksPregnant, -1",
    "mother.weeksPregnant, 45"
  })
  void aNumberOutOfRangeIsRefusedByName(String field, int number) {
    assertRefused(ask(A_TODDLER.saying(field, number)), field);
  }

  @ParameterizedTest
  @CsvSource({
    "child.ageMonths, 0",
    "child.ageMonths, 300",
    "mother.ageYears, 10",
    "mother.ageYears, 100",
    "mother.weeksPregnant, 0",
    "mother.weeksPregnant, 44"
  })
  void aNumberAtTheEdgeIsTaken(String field, int number) {
    assertThat(ask(A_TODDLER.saying(field, number)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "jurisdiction, nl",
    "jurisdiction, NLD",
    "whoCares, GRANDMOTHER",
    "safetyGate, AJAR",
    "needs.housing, GONE",
    "needs.safety, UNMET",
    "child.sex, F",
    "child.name, Ada",
    "child.ageMonths, twelve",
    "child.unborn, perhaps",
    "mother.refugee, MAYBE",
    "pastHelp.status, FORGOTTEN",
    "caseId, 1",
    "mother, none"
  })
  void aFieldThatIsNotWhatItMustBeIsRefusedByName(String field, String value) {
    assertRefused(ask(AQuestion.ofAMother().saying(field, value)), field);
  }

  @ParameterizedTest
  @CsvSource({
    "maltreatmentTypes, BAD_LUCK",
    "maltreatmentTypes, neglect",
    "contexts, RAIN",
    "symptoms, TIRED"
  })
  void anUnknownCodeOfAListIsRefusedByName(String field, String code) {
    assertRefused(ask(AQuestion.ofAMother().saying(field, List.of(code))), field + "[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"maltreatmentTypes", "contexts", "symptoms"})
  void nothingInAListIsRefusedByName(String field) {
    assertRefused(ask(AQuestion.ofAMother().saying(field, Collections.singletonList(null))), field);
  }

  @Test
  void anExperienceThatIsNotWhatItMustBeIsRefusedByItsPlace() {
    // given
    AQuestion one = AQuestion.ofAMother().whoTold("vipp", null, Effect.HURT, null);

    // then
    assertRefused(
        ask(one.whoTold("Not A Code", null, Effect.HURT, null)),
        "pastHelp.experiences[1].interventionCode");
    assertRefused(
        ask(one.whoTold(null, "UPPER", Effect.HURT, null)), "pastHelp.experiences[1].classCode");
    assertRefused(
        ask(one.whoTold("emdr", null, Effect.HURT, "x".repeat(2001))),
        "pastHelp.experiences[1].words");
    assertThat(ask(one.whoTold("emdr", null, Effect.HURT, "x".repeat(2000))).statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\u0000"})
  void whatIsNoTextIsRefusedByName(String escaped) {
    // when
    Response answer =
        asWorker()
            .body("{\"pastHelp\":{\"experiences\":[{\"words\":\"so " + escaped + "\"}]}}")
            .post("/v1/matches");

    // then
    assertRefused(answer, "pastHelp.experiences[0].words");
  }

  @Test
  void tooManyExperiencesAreRefusedByName() {
    // given
    AQuestion fifty = AQuestion.ofAMother();
    for (int i = 0; i < 50; i++) {
      fifty = fifty.whoTold("emdr", null, Effect.HURT, null);
    }

    // then
    assertThat(ask(fifty).statusCode()).isEqualTo(200);
    assertRefused(ask(fifty.whoTold("emdr", null, Effect.HURT, null)), "pastHelp.experiences");
  }

  @Test
  void whatContradictsItselfIsRefusedByTheFieldToMend() {
    assertRefused(ask(AQuestion.ofAMother().unborn().aged(0)), "child.ageMonths");
    assertRefused(
        ask(
            AQuestion.ofAMother()
                .whoTold("vipp", null, Effect.HURT, null)
                .askedOfThePast(Status.NONE_BEFORE)),
        "pastHelp.experiences");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{", "\"text\"", "{\"child\":{\"ageMonths\":1.5}}"})
  void aBodyThatIsNoQuestionIsRefused(String body) {
    // when
    Response answer = asWorker().body(body).post("/v1/matches");

    // then
    assertThat(answer.statusCode()).as(body).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    // when
    Response answer =
        ask(
            AQuestion.ofAMother()
                .aged(-3)
                .saying("mother.weeksPregnant", 99)
                .saying("jurisdiction", "x"));

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.asString())
        .contains("child.ageMonths", "mother.weeksPregnant", "jurisdiction");
  }

  private static Response ask(AQuestion question) {
    return asWorker().body(question.toString()).post("/v1/matches");
  }

  private static void assertRefused(Response answer, String field) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .as(answer.asString())
        .anyMatch(each -> each.endsWith(field) || each.contains(field));
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
  }
}
