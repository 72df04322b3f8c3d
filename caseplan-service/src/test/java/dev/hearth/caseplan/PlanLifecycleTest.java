package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanLifecycleTest {
  private static final Map<String, Object> REST = Map.of("reason", "She is with her sister");

  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @Test
  void whileAPlanRestsTherapyAndTasksWaitAndTheLocksGoOn() {
    // given
    Running items = life.running();

    // when
    life.step("suspension", REST).then().statusCode(204);

    // then
    assertThat(status()).isEqualTo("SUSPENDED");
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ON_HOLD");
    assertThat(harbour.statusOf(items.task())).isEqualTo("ON_HOLD");
    assertThat(harbour.statusOf(items.course())).isEqualTo("ON_HOLD");
    assertThat(life.heldBecause(items.therapy())).isEqualTo("PLAN_SUSPENDED");
    assertThat(harbour.statusOf(items.locks())).isEqualTo("ACTIVE");
  }

  @Test
  void aPlanThatGoesOnTakesUpWhatWaitedForItAndNothingElse() {
    // given
    Running items = life.running();
    life.itemStep(items.therapy(), "hold", Map.of("reason", "The therapist is ill"))
        .then()
        .statusCode(204);
    life.step("suspension", REST).then().statusCode(204);

    // when
    life.step("resumption", Map.of()).then().statusCode(204);

    // then
    assertThat(status()).isEqualTo("ACTIVE");
    assertThat(harbour.statusOf(items.task())).isEqualTo("ACTIVE");
    assertThat(harbour.statusOf(items.course())).isEqualTo("ACTIVE");
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ON_HOLD");
    assertThat(life.heldBecause(items.therapy())).isEqualTo("WORKER");
  }

  @Test
  void goingOnIsJudgedLikeGoingLive() {
    // given
    Running items = life.running();
    life.step("suspension", REST).then().statusCode(204);
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);

    // when
    Response all = life.step("resumption", Map.of());
    Response withoutTherapy =
        life.step("resumption", Map.of("itemIds", List.of(items.task(), items.course())));

    // then
    all.then().statusCode(422);
    assertThat(all.<List<String>>path("blocking.rule")).contains("SAF-02", "SAF-03");
    withoutTherapy.then().statusCode(204);
    assertThat(harbour.statusOf(items.task())).isEqualTo("ACTIVE");
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ON_HOLD");
    harbour.activateItem(items.therapy()).then().statusCode(422);
  }

  @Test
  void tasksThatSheWasGivenWhileThePlanRestedAreWeighedBeforeItGoesOn() {
    // given
    Running items = life.running();
    life.step("suspension", REST).then().statusCode(204);
    harbour.putItem(UUID.randomUUID(), PlanLife.herTask("See the school")).then().statusCode(204);

    // when
    Response unfair = life.step("resumption", Map.of("itemIds", List.of(items.task())));
    Response fair = life.step("resumption", Map.of());

    // then
    unfair.then().statusCode(422);
    assertThat(unfair.<List<String>>path("blocking.rule")).contains("FAT-01");
    fair.then().statusCode(204);
  }

  @Test
  void aSafetyMeasureStartsAtOnceBesideAPlanThatRestsAndNothingElseDoes() {
    // given
    Running items = life.running();
    life.step("suspension", REST).then().statusCode(204);
    UUID alarm = harbour.item("Alarm", "SAFETY_MEASURE", "AGENCY", "SAFETY", "FAMILY", false, true);

    // when
    Response started = harbour.activateItem(alarm);
    Response refused = harbour.activateItem(items.course());

    // then
    started.then().statusCode(204);
    refused.then().statusCode(409);
    assertThat(refused.path("state").toString()).isEqualTo("ON_HOLD");
    assertThat(refused.<List<String>>path("possible"))
        .containsExactly("COMPLETE", "DECLINE", "REOPEN");
  }

  @Test
  void aStepThatIsNotKnownFromHereNamesThoseThatAre() {
    // given
    Harbour another = new Harbour();
    another.withCase().withDraftPlan();
    life.running();

    // when
    Response resumeADraft = new PlanLife(another).step("resumption", Map.of());
    Response activateTwice = harbour.activate();

    // then
    resumeADraft.then().statusCode(409);
    assertThat(resumeADraft.path("type").toString()).endsWith("/no-such-transition");
    assertThat(resumeADraft.path("state").toString()).isEqualTo("DRAFT");
    assertThat(resumeADraft.<List<String>>path("possible")).containsExactly("ACTIVATE", "CLOSE");
    activateTwice.then().statusCode(409);
    assertThat(activateTwice.<List<String>>path("possible")).containsExactly("SUSPEND", "CLOSE");
  }

  @Test
  void aClosedPlanTellsWhyAndHowSheComesBackAndLetsTheLocksGoOn() {
    // given
    Running items = life.running();
    Map<String, Object> closing =
        Map.of(
            "reason", "NON_ENGAGEMENT",
            "wayBack", "Canary: through the school",
            "safetyPlanHandedOver", "NO",
            "engagementReasonsConsidered", List.of("UNSAFE_TO_ANSWER", "OTHER"),
            "engagementNote", "Canary: he answers her phone");

    // when
    life.step("closing", closing).then().statusCode(204);

    // then
    Map<String, Object> told = harbour.plan().path("closing");
    assertThat(told)
        .containsEntry("reason", "NON_ENGAGEMENT")
        .containsEntry("wayBack", "Canary: through the school")
        .containsEntry("safetyPlanHandedOver", "NO")
        .containsEntry("engagementNote", "Canary: he answers her phone")
        .containsEntry("closedBy", harbour.worker);
    assertThat(harbour.plan().<List<String>>path("closing.engagementReasonsConsidered"))
        .containsExactlyInAnyOrder("UNSAFE_TO_ANSWER", "OTHER");
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ON_HOLD");
    assertThat(life.heldBecause(items.therapy())).isEqualTo("PLAN_CLOSED");
    assertThat(harbour.statusOf(items.locks())).isEqualTo("ACTIVE");
    assertThat(Database.column("select t::text from plan_closing t"))
        .noneMatch(row -> row.contains(HexFormat.of().formatHex("Canary".getBytes())))
        .noneMatch(row -> row.contains("Canary"));
  }

  @Test
  void nothingBeginsUnderAClosedPlanAndWhatStillRunsCanEnd() {
    // given
    Running items = life.running();
    life.step("closing", PlanLife.CLOSING).then().statusCode(204);

    // when
    Response anew = harbour.putItem(UUID.randomUUID(), PlanLife.herTask("See the school"));
    Response again = harbour.activateItem(items.therapy());
    Response reopened = life.step("activation", Map.of());
    Response done = life.itemStep(items.locks(), "completion", Map.of());

    // then
    anew.then().statusCode(409);
    assertThat(anew.path("type").toString()).endsWith("/plan-is-closed");
    again.then().statusCode(409);
    assertThat(again.<List<String>>path("possible")).containsExactly("COMPLETE");
    reopened.then().statusCode(409);
    assertThat(reopened.<List<String>>path("possible")).isEmpty();
    done.then().statusCode(204);
    assertThat(harbour.statusOf(items.locks())).isEqualTo("DONE");
  }

  @Test
  void herNoToWhatStillRunsCountsUnderAClosedPlanToo() {
    // given
    harbour.withCase().withDraftPlan();
    UUID alarm = harbour.item("Alarm", "SAFETY_MEASURE", "AGENCY", "SAFETY", "FAMILY", true, false);
    harbour.agrees(alarm);
    harbour.activateItem(alarm).then().statusCode(204);
    harbour.assessed();
    life.step("closing", PlanLife.CLOSING).then().statusCode(204);

    // when
    life.withdraw(alarm, Map.of("words", "It frightens the children")).then().statusCode(204);

    // then
    assertThat(harbour.statusOf(alarm)).isEqualTo("DECLINED");
  }

  @Test
  void aDraftIsClosedLikeAnyPlan() {
    // given
    harbour.withCase().withDraftPlan().assessed();

    // when
    life.step("closing", with(PlanLife.CLOSING, "reason", "MOVED_AWAY")).then().statusCode(204);

    // then
    assertThat(status()).isEqualTo("CLOSED");
    assertThat(harbour.plan().path("closing.reason").toString()).isEqualTo("MOVED_AWAY");
  }

  @Test
  void whatElseWasConsideredIsSaid() {
    // given
    harbour.withCase().withDraftPlan();

    // when
    Response refused =
        life.step(
            "closing", with(PlanLife.CLOSING, "engagementReasonsConsidered", List.of("OTHER")));
    Response noReason = life.step("suspension", Map.of("reason", " "));
    Response notAsked = life.step("closing", Map.of("reason", "OTHER"));

    // then
    refused.then().statusCode(400);
    assertThat(refused.<List<String>>path("violations.field")).containsExactly("engagementNote");
    noReason.then().statusCode(400);
    notAsked.then().statusCode(400);
    assertThat(status()).isEqualTo("DRAFT");
  }

  private String status() {
    return harbour.plan().path("status");
  }

  private static Map<String, Object> with(Map<String, Object> map, String key, Object value) {
    Map<String, Object> more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
