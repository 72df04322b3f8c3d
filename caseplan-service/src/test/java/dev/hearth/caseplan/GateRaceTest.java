package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How often is set by {@code -Dhearth.test.races}; 50 unless told. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class GateRaceTest {
  private static final int RACES = Integer.getInteger("hearth.test.races", 50);

  private final Harbour harbour = new Harbour();

  @Test
  void aTriggerRacedAgainstActivationNeverLeavesTherapyActive() throws Exception {
    // given
    harbour.withCase().withDraftPlan();
    // Nothing to warn of, so that one request is enough to activate.
    new HerSide(harbour).record("past-help", Map.of("status", "NONE_BEFORE"));
    UUID therapy = harbour.therapy();
    harbour.agrees(therapy);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);
    int activatedFirst = 0;

    try (ExecutorService racers = Executors.newFixedThreadPool(2)) {
      for (int race = 0; race < RACES; race++) {
        harbour.standingShuts();
        harbour.planAfterStanding().then().statusCode(200);
        harbour.standingOpens();
        harbour.planAfterStanding().then().statusCode(200);

        // when
        Future<Response> activation = racers.submit(() -> harbour.activateItem(therapy, Map.of()));
        Future<?> trigger = racers.submit(harbour::standingShuts);
        trigger.get();
        activatedFirst += activation.get().statusCode() == 204 ? 1 : 0;

        // then
        harbour.planAfterStanding().then().statusCode(200);
        assertThat(harbour.statusOf(therapy)).as("race %d", race).isEqualTo("ON_HOLD");
      }
    }
    assertThat(activatedFirst).as("races that activation won at first").isPositive();
  }
}
