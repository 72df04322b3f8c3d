package dev.hearth.catalog.match;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class MatchingTest {
  private static final AQuestion A_TODDLER =
      AQuestion.ofAMother()
          .in("NL")
          .aged(20)
          .maltreated(MaltreatmentType.NEGLECT)
          .with(Symptom.MOTHER_PTSD_COMPLAINTS)
          .expecting(20, 12)
          .saying("mother.refugee", Said.YES)
          .saying("mother.outsideOwnCommunity", Said.YES)
          .saying("mother.hesitant", Said.YES)
          .saying("mother.firstContact", Said.CHOSE_NOT_TO_SAY)
          .gate(GateState.SHUT)
          .needs(NeedStatus.UNMET, NeedStatus.MET, NeedStatus.MET)
          .whoTold("vipp", null, Effect.HURT, "they filmed me");

  @Test
  void everyCandidateIsAnsweredInOneOfFourGroups() {
    // when
    Response answer = ask(A_TODDLER);

    // then
    JsonPath json = answer.jsonPath();
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(json.getList("groups.group", String.class))
        .containsExactly("FITS", "LATER_SAFETY", "LATER_NEEDS", "DOES_NOT_FIT");
    assertThat(json.getList("groups.entries.flatten().code", String.class))
        .hasSizeGreaterThanOrEqualTo(23)
        .doesNotHaveDuplicates();
    assertThat(json.getList("groups[0].entries.code", String.class))
        .containsExactly("mother-baby-group", "precautionary-care");
    assertThat(json.getList("groups[1].entries.code", String.class))
        .startsWith("narrative-exposure-therapy");
    assertThat(json.getList("groups[1].entries[0].reasons.code", String.class))
        .containsExactly("SAFETY_GATE_SHUT", "BASIC_NEED_UNMET");
    assertThat(json.getString("groups[0].entries[0].place.rule")).isEqualTo("LOW-01");
    assertThat(json.getLong("catalogue.change")).isPositive();
    assertThat(answer.asString()).contains("they filmed me");
  }

  @Test
  void itIsTheSameCatalogueAsInMemory() {
    // given
    Answered expected = Answered.to(A_TODDLER);

    // when
    JsonPath json = ask(A_TODDLER).jsonPath();

    // then
    for (MatchGroup group : MatchGroup.values()) {
      assertThat(json.getList("groups[" + group.ordinal() + "].entries.code", String.class))
          .isEqualTo(expected.codes(group));
    }
  }

  @Test
  void theSameQuestionGetsTheSameBytesAndNobodyKeepsThem() {
    // when
    Response first = ask(A_TODDLER);
    Response again = ask(A_TODDLER);

    // then
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(first.header("Cache-Control")).isEqualTo("no-store");
    assertThat(first.header("ETag")).isNull();
  }

  @Test
  void anEmptyQuestionIsAnsweredAndSaysWhatItLacks() {
    // when
    JsonPath json = ask(AQuestion.nothing()).jsonPath();

    // then
    assertThat(json.getList("notAsked.what", String.class))
        .containsExactly("SAFETY", "NEEDS", "PAST_HELP", "FIRST_OR_HESITANT_CONTACT", "REFUGEE");
    assertThat(json.getList("groups.entries.flatten()")).hasSizeGreaterThanOrEqualTo(23);
  }

  @Test
  void oneCanAskAboutEveryEntryAWorkerCouldRead() {
    assertThat(ask(A_TODDLER).jsonPath().getList("groups.entries.flatten().version", Integer.class))
        .allMatch(version -> version >= 1);
  }

  @Test
  void partnersMayAskAndStrangersMayNot() {
    // when
    int partner =
        RestAssured.given()
            .auth()
            .oauth2(Tokens.of("partner-system", UUID.randomUUID(), "partner"))
            .contentType("application/json")
            .body(A_TODDLER.toString())
            .post("/v1/matches")
            .statusCode();
    int stranger =
        RestAssured.given()
            .contentType("application/json")
            .body(A_TODDLER.toString())
            .post("/v1/matches")
            .statusCode();

    // then
    assertThat(partner).isEqualTo(200);
    assertThat(stranger).isEqualTo(401);
  }

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
  void wordsComeBackAsTheyWereSent() {
    // given
    String words = "elle m'a filmée 🎥\nencore & <toujours>";

    // when
    Response answer = ask(A_TODDLER.whoTold("nika", null, Effect.HURT, words));

    // then
    assertThat(
            answer.jsonPath().getList("groups.entries.flatten().notes.flatten().words.flatten()"))
        .contains(words);
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

  @Test
  void matchesAreCountedAndNothingMore() {
    // given
    ask(A_TODDLER);

    // when
    String metrics = RestAssured.given().get("/q/metrics").asString();

    // then
    assertThat(Arrays.stream(metrics.split("\n", -1)).filter(line -> line.contains("\"match\"")))
        .anyMatch(line -> line.startsWith("hearth_catalogue_reads_total{"));
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
