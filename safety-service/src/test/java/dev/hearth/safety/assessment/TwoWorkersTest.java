package dev.hearth.safety.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class TwoWorkersTest {
  @RepeatedTest(3)
  void twoAssessmentsCompletedAtOnceAreBothKeptAndTheLaterCounts() throws Exception {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    ACase colleagues = new ACase(hers.id(), hers.agency(), "colleague-" + UUID.randomUUID());
    hers.tellTeam(2, true, hers.worker(), colleagues.worker());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count("select count(*) from care_team_member where case_id = ?", hers.id())
                    == 2);
    UUID calm = hers.answered(Map.of());
    UUID grave = colleagues.answered(Map.of("SX02", "YES"));

    // when
    CyclicBarrier together = new CyclicBarrier(2);
    List<Response> answers = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      Future<Response> hersDone = workers.submit(() -> complete(hers, calm, together));
      Future<Response> colleaguesDone = workers.submit(() -> complete(colleagues, grave, together));
      answers.add(hersDone.get());
      answers.add(colleaguesDone.get());
    }

    // then
    assertThat(answers).allMatch(answer -> answer.statusCode() == 200);
    Instant first = Instant.parse(answers.get(0).jsonPath().getString("completedAt"));
    Instant second = Instant.parse(answers.get(1).jsonPath().getString("completedAt"));
    assertThat(first).isNotEqualTo(second);
    UUID later = second.isAfter(first) ? grave : calm;
    JsonPath standing = hers.standing();
    assertThat(standing.getString("assessmentId")).isEqualTo(later.toString());
    assertThat(standing.getString("level")).isEqualTo(later.equals(grave) ? "HIGH" : "STANDARD");
    assertThat(Database.count("select count(*) from standing where case_id = ?", hers.id()))
        .isEqualTo(1);
    assertThat(
            Database.count(
                "select count(*) from assessment where case_id = ? and completed_at is not null",
                hers.id()))
        .isEqualTo(2);
  }

  @Test
  void inWhicheverOrderSheTellsItTheResultIsTheSame() {
    // given
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Map<String, String> answers = new HashMap<>(Service.ALL_CALM);
    answers.putAll(Map.of("SC04", "YES", "SX05", "YES", "SC05", "YES", "SX10", "YES"));

    // when
    List<Map<String, Object>> results =
        List.of(told(answers, random), told(answers, random), told(answers, random));

    // then
    assertThat(results).as("seed " + seed).allMatch(results.getFirst()::equals);
  }

  /** Saves the answers in parts of an arbitrary order and completes. */
  private static Map<String, Object> told(Map<String, String> answers, Random random) {
    ACase hers = ACase.of(Service.HARBOUR);
    UUID assessment = hers.start();
    List<String> order = new ArrayList<>(answers.keySet());
    Collections.shuffle(order, random);
    int version = 1;
    for (int from = 0; from < order.size(); from += 9) {
      Map<String, Object> part = new HashMap<>();
      order
          .subList(from, Math.min(from + 9, order.size()))
          .forEach(item -> part.put(item, Map.of("state", "ANSWERED", "value", answers.get(item))));
      hers.asWorker()
          .header("If-Match", "\"" + version++ + "\"")
          .body(part)
          .patch("/v1/assessments/{id}/answers", assessment)
          .then()
          .statusCode(200);
    }
    Map<String, Object> result =
        hers.asWorker()
            .header("If-Match", "\"" + version + "\"")
            .body(Map.of("feelsSafeEnoughToStart", "YES"))
            .post("/v1/assessments/{id}/completion", assessment)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .getMap("");
    Map<String, Object> timeless = new HashMap<>(result);
    List.of("completedAt", "asOf", "nextDueAt").forEach(timeless::remove);
    return timeless;
  }

  private static Response complete(ACase as, UUID assessment, CyclicBarrier together)
      throws Exception {
    together.await();
    return as.complete(assessment, "YES");
  }
}
