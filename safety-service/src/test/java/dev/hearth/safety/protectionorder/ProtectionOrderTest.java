package dev.hearth.safety.protectionorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class ProtectionOrderTest {
  private static final EventContract STANDING =
      new EventContract("safety-service", "dev.hearth.safety.standing.v1");

  private ACase hers;
  private AnOrder order;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
    order = AnOrder.of(hers);
  }

  @Test
  void everythingIsReadAsItWasTold() {
    // given
    Map<String, Object> told = AnOrder.talkedThrough("UNSURE", "told");

    // when
    Response recorded = order.record(told);

    // then
    assertThat(recorded.statusCode()).isEqualTo(201);
    assertThat(recorded.header("ETag")).isEqualTo("\"1\"");
    JsonPath read = order.read();
    for (String section :
        List.of(
            "status",
            "from",
            "until",
            "conditions",
            "protectedPersons",
            "discussion",
            "earlierOrders",
            "breachSupport")) {
      assertThat(read.<Object>get(section)).as(section).isEqualTo(told.get(section));
    }
    assertThat(read.getString("recordedBy")).isEqualTo(hers.worker());
  }

  @Test
  void theStatusIsEnoughToBeginWithAndTheAnswerBeginsWithWhatIsStillToDo() {
    // when
    Response recorded = order.record(AnOrder.inStatus("IN_FORCE"));

    // then
    assertThat(recorded.asString()).startsWith("{\"findings\":[{\"rule\":\"DVO-01\"");
    assertThat(outcomes(recorded.jsonPath())).containsExactly("DVO-01 VIOLATED", "DVO-02 VIOLATED");
    assertThat(recorded.jsonPath().getString("findings[0].facts.notDiscussed"))
        .isEqualTo("CONDITIONS,FEELS_SAFER,PAST_EXPERIENCE,REPORTING_BREACHES");
    assertThat(recorded.jsonPath().getString("discussion.feelsSafer.answer"))
        .isEqualTo("NOT_DISCUSSED");
  }

  @Test
  void talkedThroughAndOfferedTheRulesAreKept() {
    // when
    JsonPath recorded = order.record(AnOrder.talkedThrough("NO", "")).jsonPath();

    // then
    assertThat(outcomes(recorded)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, feels safer {1}: {2}")
  @CsvSource({
    "NONE,       ,       NONE",
    "EXPIRED,    NO,     NONE",
    "CONSIDERED, ,       APPLIED_OR_CONSIDERED",
    "APPLIED,    YES,    APPLIED_OR_CONSIDERED",
    "IN_FORCE,   YES,    IN_FORCE_HELPS",
    "IN_FORCE,   NO,     IN_FORCE_DOUBTED",
    "IN_FORCE,   UNSURE, IN_FORCE_DOUBTED",
    "IN_FORCE,   ,       "
  })
  void whatIsRecordedSuggestsAnAnswerForTheSafetyCheck(
      String status, String feelsSafer, String suggested) {
    // given
    Map<String, Object> told = AnOrder.inStatus(status);
    if (feelsSafer != null) {
      told.put("discussion", Map.of("feelsSafer", Map.of("answer", feelsSafer)));
    }

    // when
    order.record(told).then().statusCode(201);

    // then
    assertThat(order.read().getString("suggestedAnswer.value")).isEqualTo(suggested);
    assertThat(order.read().getString("suggestedAnswer.item"))
        .isEqualTo(suggested == null ? null : "SC09");
  }

  @Test
  void theStandingPublishesTheOrderInCodesAlone() {
    // given
    Object before = hers.standing().get("protectionOrder");

    // when
    order.record(AnOrder.talkedThrough("YES", "heron")).then().statusCode(201);

    // then
    await().atMost(Duration.ofSeconds(20)).until(() -> hers.published().size() == 2);
    JsonNode data = hers.lastPublished().data();
    STANDING.accepts(data);
    assertThat(before).isNull();
    assertThat(data.get("protectionOrder").toString())
        .isEqualTo(
            "{\"status\":\"IN_FORCE\",\"feelsSafer\":\"YES\",\"lastBreachAt\":null,"
                + "\"notDiscussed\":[],\"allTopicsDiscussed\":true,"
                + "\"breachSupportOffered\":true,"
                + "\"breachSupportOfferedAt\":\"2026-03-02T10:00:00Z\"}");
    assertThat(hers.standing().getString("protectionOrder.status")).isEqualTo("IN_FORCE");
  }

  @Test
  void aCaseHasOneOrderAndWhatCameBeforeBelongsToItsHistory() {
    // given
    order.record(AnOrder.inStatus("CONSIDERED")).then().statusCode(201);

    // when
    Response another = AnOrder.of(hers).record(AnOrder.inStatus("APPLIED"));
    int again = order.record(AnOrder.inStatus("APPLIED")).statusCode();

    // then
    assertThat(another.statusCode()).isEqualTo(409);
    assertThat(another.jsonPath().getString("type")).endsWith("protection-order-exists");
    assertThat(again).isEqualTo(412);
    JsonPath found = hers.asWorker().get("/v1/protection-orders?caseId=" + hers.id()).jsonPath();
    assertThat(found.getList("items.id")).isEqualTo(List.of(order.id().toString()));
    assertThat(found.getString("items[0].status")).isEqualTo("CONSIDERED");
  }

  @Test
  void aCaseOfWhichNothingIsRecordedHasNoOrder() {
    assertThat(
            hers.asWorker()
                .get("/v1/protection-orders?caseId=" + hers.id())
                .jsonPath()
                .getList("items"))
        .isEmpty();
  }

  @Test
  void ofTwoWhoBuildOnTheSameVersionOneIsTold() throws Exception {
    // given
    order.record(AnOrder.inStatus("APPLIED")).then().statusCode(201);

    // when
    List<Integer> statuses;
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Integer> one =
          both.submit(() -> order.change("\"1\"", AnOrder.inStatus("IN_FORCE")).statusCode());
      Future<Integer> two =
          both.submit(() -> order.change("\"1\"", AnOrder.inStatus("NONE")).statusCode());
      statuses = List.of(one.get(), two.get());
    }

    // then
    assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    assertThat(order.get("").header("ETag")).isEqualTo("\"2\"");
  }

  @Test
  void aReasonForGoingOnIsKept() {
    // given
    Map<String, Object> told = AnOrder.inStatus("APPLIED");
    told.put(
        "acknowledgements",
        List.of(
            Map.of(
                "rule", "DVO-01",
                "subject", "protection-order",
                "reason", "She asked to talk after the hearing")));

    // when
    order.record(told).then().statusCode(201);

    // then
    assertThat(order.read().getString("reasonsGiven[0].reason"))
        .isEqualTo("She asked to talk after the hearing");
  }

  static List<String> outcomes(JsonPath answer) {
    return answer.<Map<String, Object>>getList("findings").stream()
        .map(finding -> finding.get("rule") + " " + finding.get("outcome"))
        .toList();
  }
}
