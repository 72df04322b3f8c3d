package dev.hearth.catalog.match;

import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.catalog.intervention.Symptom;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.situation.MaltreatmentType;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

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
        .containsExactly(
            "SAFETY",
            "CHILD_AGE",
            "MALTREATMENT",
            "CONTEXTS",
            "NEEDS",
            "PAST_HELP",
            "FIRST_OR_HESITANT_CONTACT",
            "REFUGEE");
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
}
