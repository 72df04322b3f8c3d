package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ItemStepsTest {
  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @Test
  void aWorkerLetsAnItemWaitWithAReasonThatColleaguesCanRead() {
    // given
    Running items = life.running();

    // when
    life.itemStep(items.therapy(), "hold", Map.of("reason", "The room is not free"))
        .then()
        .statusCode(204);

    // then
    Map<String, Object> held =
        harbour.plan().path("items.find { it.id == '" + items.therapy() + "' }");
    assertThat(held)
        .containsEntry("status", "ON_HOLD")
        .containsEntry("heldBecause", "WORKER")
        .containsEntry("heldWords", "The room is not free")
        .containsKey("heldAt");
    life.itemStep(items.locks(), "hold", Map.of("reason", "")).then().statusCode(400);
  }

  @Test
  void goingOnAfterAHoldAsksEveryRuleOfStartingAgain() {
    // given
    Running items = life.running();
    life.itemStep(items.therapy(), "hold", Map.of("reason", "Exams")).then().statusCode(204);
    harbour.needs("UNMET", "MET", "MET");

    // when
    Response whileHomeless = harbour.activateItem(items.therapy());
    harbour.needs("MET", "MET", "MET");
    Response housed = harbour.activateItem(items.therapy());

    // then
    whileHomeless.then().statusCode(422);
    assertThat(whileHomeless.<List<String>>path("blocking.rule")).contains("NEED-01");
    housed.then().statusCode(204);
    assertThat(life.heldBecause(items.therapy())).isNull();
  }

  @Test
  void anItemThatTheGateHeldGoesOnOnlyWhenAskedAndShowsThatHerYesIsFromBefore() {
    // given
    Running items = life.running();
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);

    // when
    String opened = harbour.statusOf(items.therapy());
    boolean before = givenBeforeHold(items.therapy());
    harbour.agrees(items.therapy());
    boolean confirmed = givenBeforeHold(items.therapy());
    Response resumed = harbour.activateItem(items.therapy());

    // then
    assertThat(opened).isEqualTo("ON_HOLD");
    assertThat(before).isTrue();
    assertThat(confirmed).isFalse();
    resumed.then().statusCode(204);
  }

  @Test
  void whatSheTookBackWhileItWaitedDoesNotGoOn() {
    // given
    Running items = life.running();
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.agreement(items.therapy(), Map.of("state", "UNSURE"));
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);

    // when
    Response refused = harbour.activateItem(items.therapy());

    // then
    refused.then().statusCode(422);
    assertThat(refused.<List<String>>path("blocking.rule")).containsExactly("MOT-01");
  }

  @Test
  void whatHasBeenDoneIsWrittenDownWhateverTheRulesSay() {
    // given
    Running items = life.running();

    // when
    Response his = life.itemStep(items.course(), "completion", Map.of("words", "Twelve evenings"));
    Response hers = life.itemStep(items.task(), "completion", Map.of());

    // then
    his.then().statusCode(204);
    hers.then().statusCode(204);
    assertThat(harbour.statusOf(items.task())).isEqualTo("DONE");
    Response again = life.itemStep(items.task(), "completion", Map.of());
    again.then().statusCode(409);
    assertThat(again.<List<String>>path("possible")).containsExactly("REOPEN");
  }

  @Test
  void whatInvolvesHerIsHersToDecline() {
    // given
    Running items = life.running();

    // when
    Response hers = life.itemStep(items.therapy(), "declining", Map.of());
    Response ours = life.itemStep(items.locks(), "declining", Map.of("words", "Not needed"));

    // then
    hers.then().statusCode(409);
    assertThat(hers.path("type").toString()).endsWith("/hers-to-decline");
    ours.then().statusCode(204);
    assertThat(harbour.statusOf(items.locks())).isEqualTo("DECLINED");
  }

  @Test
  void takingOffHisOnlyTaskIsAWarningAndTakingOffHersIsNone() {
    // given
    Running items = life.running();
    UUID school = UUID.randomUUID();
    harbour.putItem(school, PlanLife.herTask("See the school")).then().statusCode(204);

    // when
    Response his = life.itemStep(items.course(), "hold", Map.of("reason", "He moved away"));
    Response hers = life.itemStep(items.task(), "hold", Map.of("reason", "Too much now"));

    // then
    his.then().statusCode(422);
    assertThat(his.<List<?>>path("blocking")).isEmpty();
    assertThat(his.<List<String>>path("toAcknowledge.rule")).contains("FAT-01");
    assertThat(harbour.statusOf(items.course())).isEqualTo("ACTIVE");
    hers.then().statusCode(204);
    List<Map<String, Object>> warnings = his.path("toAcknowledge");
    life.itemStep(
            items.course(),
            "hold",
            Map.of(
                "reason",
                "He moved away",
                "answers",
                Map.of("acknowledgements", Harbour.answers(warnings))))
        .then()
        .statusCode(204);
  }

  @Test
  void aTaskOfHersComesBackIntoALivePlanOnlyPastTheRules() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    UUID school = harbour.motherTask("See the school");
    harbour.agrees(diary);
    harbour.agreement(school, Map.of("state", "DECLINED"));
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);

    // when
    Response reopened = life.itemStep(school, "reopening", Map.of());

    // then
    reopened.then().statusCode(422);
    assertThat(reopened.<List<String>>path("blocking.rule")).contains("FAT-01");
    assertThat(harbour.statusOf(school)).isEqualTo("DECLINED");
  }

  @Test
  void whatWasDoneAndIsProposedAgainIsAskedAgain() {
    // given
    Running items = life.running();
    life.itemStep(items.therapy(), "completion", Map.of()).then().statusCode(204);

    // when
    life.itemStep(items.therapy(), "reopening", Map.of()).then().statusCode(204);

    // then
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("PROPOSED");
    Response refused = harbour.activateItem(items.therapy());
    refused.then().statusCode(422);
    assertThat(refused.<List<String>>path("blocking.rule")).containsExactly("MOT-01");
  }

  @Test
  void inADraftOnlyWhatKeepsHerSafeStarts() {
    // given
    harbour.withCase().withDraftPlan();
    UUID task = harbour.motherTask("Keep a diary");
    harbour.agrees(task);

    // when
    Response refused = harbour.activateItem(task);

    // then
    refused.then().statusCode(409);
    assertThat(refused.path("state").toString()).isEqualTo("AGREED");
    assertThat(refused.<List<String>>path("possible")).isEmpty();
  }

  private boolean givenBeforeHold(UUID item) {
    return harbour.plan().path("items.find { it.id == '" + item + "' }.agreement.givenBeforeHold");
  }
}
