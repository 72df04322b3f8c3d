package dev.hearth.safety.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class SafetyPlanTest {
  private ACase hers;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
  }

  @Test
  void aNewPlanIsActiveAtOnceAndSupersedesTheOneOfItsKind() {
    // given
    APlan first = APlan.of(hers);
    APlan contingency = APlan.of(hers);
    APlan second = APlan.of(hers);
    first.make(APlan.withOneAction("NETWORK", "Her sister keeps a bag")).then().statusCode(201);
    contingency.make(APlan.wholeContingency("")).then().statusCode(201);

    // when
    Response made = second.make(APlan.withOneAction("MOTHER", "Call from the library"));

    // then
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.header("Location")).endsWith("/v1/safety-plans/" + second.id());
    assertThat(first.read().getBoolean("active")).isFalse();
    assertThat(first.read().getString("supersededBy")).isEqualTo(second.id().toString());
    assertThat(second.read().getBoolean("active")).isTrue();
    assertThat(second.read().getString("actions[0].text")).isEqualTo("Call from the library");
    assertThat(contingency.read().getBoolean("active")).isTrue();
  }

  @Test
  void anAnswerBeginsWithWhatToDoThenWhomToCallAndWhereToGo() {
    // given
    APlan plan = APlan.of(hers);
    plan.make(APlan.wholeContingency("now")).then().statusCode(201);

    // when
    String answer = plan.get("").asString();

    // then
    assertThat(answer).startsWith("{\"warningSigns\":[{\"sign\":");
    assertThat(
            List.of(
                answer.indexOf("\"warningSigns\""),
                answer.indexOf("\"peopleToCall\""),
                answer.indexOf("\"placesToGo\""),
                answer.indexOf("\"children\""),
                answer.indexOf("\"thingsToTake\""),
                answer.indexOf("\"madeBy\"")))
        .isSorted()
        .doesNotContain(-1);
  }

  @Test
  void everySectionIsReadAsItWasTold() {
    // given
    APlan plan = APlan.of(hers);
    Map<String, Object> told = APlan.wholeContingency("told");

    // when
    plan.make(told).then().statusCode(201);

    // then
    JsonPath read = plan.read();
    for (String section :
        List.of(
            "warningSigns",
            "actions",
            "peopleToCall",
            "placesToGo",
            "children",
            "thingsToTake",
            "networks",
            "policeInvolved",
            "policeNote",
            "mayBeSharedWith")) {
      assertThat(read.<Object>get(section)).as(section).isEqualTo(told.get(section));
    }
    assertThat(read.getString("agreement.state")).isEqualTo("AGREED");
    assertThat(read.getString("agreement.words")).isEqualTo("This I can do told");
    assertThat(read.getString("agreement.at")).isEqualTo(read.getString("madeAt"));
    assertThat(read.getString("kind")).isEqualTo("CONTINGENCY");
  }

  @Test
  void oneActionIsEnoughAndNothingElseIsTakenForGranted() {
    // given
    APlan plan = APlan.of(hers);

    // when
    plan.make(Map.of("actions", List.of(Map.of("assignee", "AGENCY", "text", "A safe phone"))))
        .then()
        .statusCode(201);

    // then
    JsonPath read = plan.read();
    assertThat(read.getString("agreement.state")).isEqualTo("NOT_ASKED");
    assertThat(read.getList("mayBeSharedWith")).isEmpty();
    assertThat(read.getString("kind")).isEqualTo("SAFETY");
    assertThat(read.getBoolean("hasActionForMother")).isFalse();
  }

  @Test
  void aPlanIsMadeOnceUnderItsIdAndChangedOnlyByWhoHasReadIt() {
    // given
    APlan plan = APlan.of(hers);
    Map<String, Object> told = APlan.withOneAction("PUV", "Leaves the keys");
    plan.make(told).then().statusCode(201);
    plan.change("\"1\"", told).then().statusCode(200);

    // when
    int again = plan.make(told).statusCode();
    int stale = plan.change("\"1\"", told).statusCode();
    int blind =
        hers.asWorker()
            .body(Map.of("caseId", hers.id(), "actions", told.get("actions")))
            .put("/v1/safety-plans/{id}", plan.id())
            .statusCode();

    // then
    assertThat(new int[] {again, stale, blind}).containsExactly(412, 412, 428);
  }

  @Test
  void whatTheStandingPublishesFollowsThePlansInForce() {
    // given
    APlan safety = APlan.of(hers);
    APlan contingency = APlan.of(hers);
    safety.make(APlan.withOneAction("AGENCY", "New locks")).then().statusCode(201);
    contingency.make(APlan.wholeContingency("")).then().statusCode(201);
    JsonPath both = hers.standing();

    // when
    contingency.post("ending", "\"1\"", Map.of()).then().statusCode(200);
    JsonPath one = hers.standing();
    safety.post("ending", "\"1\"", Map.of("words", "I moved out")).then().statusCode(200);
    JsonPath none = hers.standing();

    // then
    assertThat(both.getBoolean("safetyPlanHasActionForMother")).isTrue();
    assertThat(both.getBoolean("contingencyPlanActive")).isTrue();
    assertThat(both.getBoolean("contingencyPlanAgreedByHer")).isTrue();
    assertThat(one.getBoolean("safetyPlanActive")).isTrue();
    assertThat(one.getBoolean("safetyPlanHasActionForMother")).isFalse();
    assertThat(one.getBoolean("contingencyPlanActive")).isFalse();
    assertThat(one.getBoolean("contingencyPlanAgreedByHer")).isFalse();
    assertThat(none.getBoolean("safetyPlanActive")).isFalse();
    assertThat(safety.read().getString("endingWords")).isEqualTo("I moved out");
  }

  @Test
  void aPlanThatSheDeclinesIsKeptAndOpensNothing() {
    // given
    Map<String, Object> declined = APlan.wholeContingency("");
    declined.put("agreement", Map.of("state", "DECLINED", "words", "Not the police"));

    // when
    APlan.of(hers).make(declined).then().statusCode(201);

    // then
    assertThat(hers.standing().getBoolean("contingencyPlanActive")).isTrue();
    assertThat(hers.standing().getBoolean("contingencyPlanAgreedByHer")).isFalse();
    assertThat(hers.standing().getBoolean("safetyPlanActive")).isFalse();
  }

  @Test
  void herNoStaysUntilSheIsAskedAgain() {
    // given
    Map<String, Object> declined = new HashMap<>(APlan.whole(""));
    declined.put("agreement", Map.of("state", "DECLINED"));
    APlan plan = APlan.of(hers);
    plan.make(declined).then().statusCode(201);
    Map<String, Object> silent = new HashMap<>(declined);
    silent.remove("agreement");

    // when
    plan.change("\"1\"", silent).then().statusCode(200);
    boolean afterTheSameWords = hers.standing().getBoolean("safetyPlanActive");
    APlan.of(hers).make(silent).then().statusCode(201);
    boolean afterAnotherPlan = hers.standing().getBoolean("safetyPlanActive");
    silent.put("agreement", Map.of("state", "AGREED"));
    APlan.of(hers).make(silent).then().statusCode(201);

    // then
    assertThat(afterTheSameWords).isFalse();
    assertThat(afterAnotherPlan).isFalse();
    assertThat(hers.standing().getBoolean("safetyPlanActive")).isTrue();
  }

  @Test
  void whatWasEndedOrSupersededStaysAsItIsAndANewOneCanBeMade() {
    // given
    APlan ended = APlan.of(hers);
    Map<String, Object> told = APlan.withOneAction("AGENCY", "New locks");
    ended.make(told).then().statusCode(201);
    ended.post("ending", "\"1\"", Map.of()).then().statusCode(200).header("ETag", "\"2\"");

    // when
    int changed = ended.change("\"2\"", told).statusCode();
    int endedAgain = ended.post("ending", "\"2\"", Map.of()).statusCode();
    int anew = APlan.of(hers).make(told).statusCode();

    // then
    assertThat(new int[] {changed, endedAgain, anew}).containsExactly(409, 409, 201);
    assertThat(ended.read().getString("supersededBy")).isNull();
    assertThat(ended.read().getString("endedBy")).isEqualTo(hers.worker());
  }

  @Test
  void theListNamesThePlansNewestFirstAndSaysNothingOfWhatIsInThem() {
    // given
    APlan first = APlan.of(hers);
    APlan second = APlan.of(hers);
    first.make(APlan.whole("heron")).then().statusCode(201);
    second.make(APlan.whole("heron")).then().statusCode(201);

    // when
    Response page = hers.asWorker().get("/v1/safety-plans?caseId={id}&limit=1", hers.id());
    Response rest =
        hers.asWorker()
            .queryParam("cursor", page.jsonPath().getString("next"))
            .get("/v1/safety-plans?caseId={id}&limit=1", hers.id());

    // then
    assertThat(page.jsonPath().getList("items.id")).isEqualTo(List.of(second.id().toString()));
    assertThat(page.jsonPath().getBoolean("items[0].active")).isTrue();
    assertThat(rest.jsonPath().getList("items.id")).isEqualTo(List.of(first.id().toString()));
    assertThat(rest.jsonPath().getString("next")).isNull();
    assertThat(page.asString() + rest.asString()).doesNotContain("heron");
  }
}
