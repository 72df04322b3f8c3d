package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanActivationTest {
  @Inject SettableClock clock;

  private final Harbour harbour = new Harbour();

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void aPlanThatLoadsHerAndAsksNothingOfHimIsRefusedWithEveryRuleAtOnce() {
    // given
    harbour.withCase().withDraftPlan();
    harbour.needs("UNMET", "MET", "MET");
    harbour.therapy();
    harbour.motherTask("Keep a diary");
    harbour.motherTask("See the school");
    harbour.motherTask("Find a lawyer");

    // when
    Response refused = harbour.activate();

    // then
    refused.then().statusCode(422).contentType("application/problem+json");
    assertThat(rules(refused)).contains("SAF-02", "SAF-03", "FAT-01", "NEED-01", "MOT-01");
    assertThat(refused.path("blocking.explanation[0]").toString()).isNotBlank();
    assertThat(refused.path("blocking.source.document[0]").toString())
        .isEqualTo("case-planning-with-mothers");
    assertThat(harbour.plan().path("status").toString()).isEqualTo("DRAFT");
  }

  @Test
  void aFairPlanThatSheAgreedToBecomesActive() {
    // given
    UUID therapy = fairPlan();

    // when
    Response activated = harbour.activate();

    // then
    activated.then().statusCode(204);
    assertThat(harbour.statusOf(therapy)).isEqualTo("ACTIVE");
    assertThat((Integer) harbour.plan().path("decidedOnStanding")).isEqualTo(1);
  }

  @Test
  void whenTheGateShutsTherapyGoesOnHoldAndTheLocksGoOn() {
    // given
    UUID therapy = fairPlan();
    UUID locks = harbour.locks();
    harbour.activate().then().statusCode(204);

    // when
    harbour.standingShuts();

    // then
    harbour.planAfterStanding().then().statusCode(200);
    assertThat(harbour.statusOf(therapy)).isEqualTo("ON_HOLD");
    assertThat(harbour.statusOf(locks)).isEqualTo("ACTIVE");
    Broker.Published held =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> Broker.of("hearth.caseplan", harbour.caseId.toString()),
                found -> !found.isEmpty())
            .getFirst();
    new EventContract("caseplan-service", "dev.hearth.caseplan.items-held.v1").accepts(held.data());
    assertThat(held.data().get("itemIds").get(0).asText()).isEqualTo(therapy.toString());
  }

  @Test
  void theSameStandingTwiceAndAnOlderOneLateLeadToTheSameEnd() {
    // given
    UUID therapy = fairPlan();
    harbour.activate().then().statusCode(204);
    Instant later = Instant.now().plus(Duration.ofDays(3));

    // when
    harbour.standing(7, "STANDARD", "\"OVERTAKEN\"", later, false);
    harbour.standing(7, "STANDARD", "\"OVERTAKEN\"", later, false);
    harbour.standing(6, "STANDARD", "null", later, false);

    // then
    harbour.planAfterStanding().then().statusCode(200);
    assertThat(harbour.statusOf(therapy)).isEqualTo("ON_HOLD");
    harbour.activateItem(therapy).then().statusCode(422);
  }

  @Test
  void theGateShutsAtTheEndOfTheLeaseThoughNobodySaysSo() {
    // given
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    harbour.agrees(therapy);
    harbour.standing("STANDARD", "null", Instant.now().plus(Duration.ofDays(28)));
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);

    // when
    clock.advance(Duration.ofDays(28).plusSeconds(1));

    // then
    assertThat(harbour.plan().path("gate.state").toString()).isEqualTo("SHUT");
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(harbour.statusOf(therapy)).isEqualTo("ON_HOLD"));
    assertThat(
            harbour.plan().path("items.find { it.id == '" + therapy + "' }.heldBecause").toString())
        .isEqualTo("LEASE_ENDED");
  }

  @Test
  void aFeedThatFellSilentOpensNothing() {
    // given
    UUID therapy = fairPlan();

    // when
    clock.advance(Duration.ofSeconds(61));

    // then
    assertThat(rules(harbour.activate())).contains("SAF-02", "SAF-03");
    assertThat(harbour.statusOf(therapy)).isEqualTo("AGREED");
  }

  @Test
  void aSafetyMeasureStartsAtOnceBesideADraftThatIsRefused() {
    // given
    harbour.withCase().withDraftPlan();
    harbour.motherTask("Keep a diary");
    harbour.motherTask("See the school");
    UUID locks = harbour.locks();
    harbour.activate().then().statusCode(422);

    // when
    Response started = harbour.activateItem(locks);

    // then
    assertThat(harbour.statusOf(locks)).isEqualTo("ACTIVE");
    assertThat(started.statusCode()).isEqualTo(204);
  }

  @Test
  void aChangeAfterHerYesAsksHerAnew() {
    // given
    UUID therapy = fairPlan();

    // when
    harbour
        .putItem(
            therapy,
            Map.of(
                "title", "Talking about nights, twice a week",
                "kind", "EXTERNAL_SERVICE",
                "assignee", "AGENCY",
                "purpose", "THERAPEUTIC",
                "target", "MOTHER",
                "involvesMother", true,
                "takenOn", false))
        .then()
        .statusCode(204);

    // then
    assertThat(harbour.statusOf(therapy)).isEqualTo("PROPOSED");
    assertThat(rules(harbour.activate())).contains("MOT-01");
  }

  @Test
  void whereSheAsksToStartASupervisorMaySignOffButNeverWithoutACurrentAssessment() {
    // given
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    harbour.agreement(
        therapy, Map.of("state", "AGREED", "words", "yes", "asksToStart", "I want to begin now"));
    harbour.standing("HIGH", "null", Instant.now().plus(Duration.ofDays(7)));
    harbour.planAfterStanding().then().statusCode(200);
    Map<String, Object> signOff =
        Map.of(
            "answers",
            Map.of(
                "overrides",
                List.of(
                    Map.of(
                        "rule", "SAF-02",
                        "subject", "item:" + therapy,
                        "reason", "She asked for it in her own words"))));

    // when
    Response byWorker = harbour.activate(signOff);
    Response bySupervisor =
        Harbour.withReasons(
            signOff,
            body ->
                harbour
                    .asSupervisor()
                    .header("If-Match", harbour.planEtag())
                    .body(body)
                    .post("/v1/case-plans/{id}/activation", harbour.planId));

    // then
    assertThat(byWorker.statusCode()).isEqualTo(422);
    assertThat(byWorker.path("voidOverrides[0].why").toString()).isEqualTo("NOT_A_SUPERVISOR");
    assertThat(bySupervisor.statusCode()).as(bySupervisor.asString()).isEqualTo(204);
  }

  private UUID fairPlan() {
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    UUID diary = harbour.motherTask("Keep a diary");
    UUID school = harbour.motherTask("See the school");
    harbour.puvTask();
    harbour.agrees(therapy, diary, school);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    return therapy;
  }

  private static List<String> rules(Response refused) {
    assertThat(refused.statusCode()).isEqualTo(422);
    return refused.path("blocking.rule");
  }
}
