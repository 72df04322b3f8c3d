package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Broker;
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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However often and in whatever order it is heard that the gate shut, the end is the same. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanGateTest {
  private static final int ROUNDS = Integer.getInteger("hearth.test.races", 8);
  private static final String OVERTAKEN = "\"OVERTAKEN\"";

  @Inject SettableClock clock;

  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void theSameStandingTwiceHoldsOnce() {
    // given
    Running items = life.running();

    // when
    harbour.standing(7, "STANDARD", OVERTAKEN, inDays(28), false);
    harbour.standing(7, "STANDARD", OVERTAKEN, inDays(28), false);
    harbour.planAfterStanding().then().statusCode(200);

    // then
    heldOnce(items, "GATE_SHUT");
  }

  @Test
  void anOlderStandingThatComesLateOpensNothing() {
    // given
    Running items = life.running();

    // when
    harbour.standing(7, "STANDARD", OVERTAKEN, inDays(28), false);
    harbour.standing(6, "STANDARD", "null", inDays(28), false);
    harbour.planAfterStanding().then().statusCode(200);

    // then
    heldOnce(items, "GATE_SHUT");
    harbour.activateItem(items.therapy()).then().statusCode(422);
  }

  @Test
  void aShutGateThatIsHeardOnceMoreDoesNotUndoWhatALaterOneAllowed() {
    // given
    Running items = life.running();
    harbour.standing(7, "STANDARD", OVERTAKEN, inDays(28), false);
    harbour.standing(8, "STANDARD", "null", inDays(28), false);
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activateItem(items.therapy()).then().statusCode(204);

    // when
    harbour.standing(7, "STANDARD", OVERTAKEN, inDays(28), false);
    harbour.standing(9, "STANDARD", "null", inDays(28), false);
    harbour.planAfterStanding().then().statusCode(200);

    // then
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ACTIVE");
  }

  @Test
  void theEndOfTheLeaseAndAShutGateAtOnceHoldOnce() {
    // given
    harbour.withCase().withDraftPlan();
    Running items =
        new Running(
            harbour.therapy(), harbour.motherTask("Diary"), harbour.puvTask(), harbour.locks());
    harbour.agrees(items.therapy(), items.task());
    harbour.standing("STANDARD", "null", inDays(3));
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);

    // when
    clock.advance(Duration.ofDays(3).plusSeconds(1));
    harbour.standing("STANDARD", OVERTAKEN, inDays(3));
    harbour.planAfterStanding();

    // then
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "ON_HOLD".equals(harbour.statusOf(items.therapy())));
    heldOnce(items, life.heldBecause(items.therapy()));
  }

  @Test
  void aGateThatShutsWhileThePlanIsSuspendedOrClosedLeavesNoTherapyRunning() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      // given
      Harbour each = new Harbour();
      PlanLife itsLife = new PlanLife(each);
      Running items = itsLife.running();
      String etag = each.planEtag();
      boolean suspends = round % 2 == 0;

      // when
      try (ExecutorService both = Executors.newFixedThreadPool(2)) {
        Future<Response> step =
            both.submit(
                () ->
                    each.asWorker()
                        .header("If-Match", etag)
                        .body(suspends ? Map.of("reason", "A rest") : PlanLife.CLOSING)
                        .post(
                            "/v1/case-plans/{id}/{step}",
                            each.planId,
                            suspends ? "suspension" : "closing"));
        Future<?> shut = both.submit(each::standingShuts);
        shut.get();

        // then
        each.planAfterStanding().then().statusCode(200);
        assertThat(step.get().statusCode()).as("round %d", round).isIn(204, 412);
      }
      assertThat(each.statusOf(items.therapy())).as("round %d", round).isEqualTo("ON_HOLD");
      assertThat(each.statusOf(items.locks())).as("round %d", round).isEqualTo("ACTIVE");
    }
  }

  private void heldOnce(Running items, String because) {
    assertThat(harbour.statusOf(items.therapy())).isEqualTo("ON_HOLD");
    assertThat(life.heldBecause(items.therapy())).isEqualTo(because);
    assertThat(harbour.statusOf(items.locks())).isEqualTo("ACTIVE");
    assertThat(harbour.statusOf(items.task())).isEqualTo("ACTIVE");
    assertThat(life.versions().stream().filter(version -> "safety-gate".equals(version.get("by"))))
        .hasSize(1);
    List<Broker.Published> told =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> Broker.of("hearth.caseplan", harbour.caseId.toString()),
                found -> !found.isEmpty());
    assertThat(told).hasSize(1);
  }

  private static Instant inDays(int days) {
    return Instant.now().plus(Duration.ofDays(days));
  }
}
