package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** How often is set by {@code -Dhearth.test.races}; 8 unless told. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class FairSharesRaceTest {
  private static final int ROUNDS = Integer.getInteger("hearth.test.races", 8);

  @Test
  void twoWorkersWhoEachGiveHerOneTaskAtOnceDoNotLoadHerTogether() throws Exception {
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < ROUNDS; round++) {
        // given
        Harbour harbour = new Harbour();
        harbour.withCase().withDraftPlan().withGoal();
        harbour.locks();
        harbour.standingOpens();
        harbour.planAfterStanding().then().statusCode(200);
        harbour.activate().then().statusCode(204);

        // when
        Future<Response> first = workers.submit(() -> untilItIsJudged(harbour, "Keep a diary"));
        Future<Response> second = workers.submit(() -> untilItIsJudged(harbour, "See the school"));
        List<Response> both = List.of(first.get(), second.get());

        // then
        assertThat(both)
            .as("round %d", round)
            .extracting(Response::statusCode)
            .containsExactlyInAnyOrder(204, 422);
        Response refused =
            both.stream().filter(each -> each.statusCode() == 422).findFirst().orElseThrow();
        assertThat(refused.<List<String>>path("blocking.rule")).contains("FAT-01");
        assertThat(harbour.plan().<List<String>>path("items.assignee").stream())
            .filteredOn("MOTHER"::equals)
            .hasSize(1);
      }
    }
  }

  // Whoever is told to read again does, as a worker would.
  private static Response untilItIsJudged(Harbour harbour, String title) {
    UUID task = UUID.randomUUID();
    Response answer = harbour.putItem(task, PlanLife.herTask(title));
    while (answer.statusCode() == 412) {
      answer = harbour.putItem(task, PlanLife.herTask(title));
    }
    return answer;
  }
}
