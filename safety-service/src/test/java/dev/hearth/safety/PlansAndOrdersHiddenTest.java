package dev.hearth.safety;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whether a case has a plan or an order is for its care team to know; nobody else can tell. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class PlansAndOrdersHiddenTest {
  private ACase hers;
  private Ids known;

  /** What somebody might know of a case, or ids of nothing. */
  record Ids(UUID caseId, UUID plan, UUID order, UUID breach) {
    static Ids ofNothing() {
      return new Ids(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }

    String unnamed(String text) {
      return text.replace(caseId.toString(), "<case>")
          .replace(plan.toString(), "<plan>")
          .replace(order.toString(), "<order>")
          .replace(breach.toString(), "<breach>");
    }
  }

  /** Somebody who knows the ids and is not on the care team. */
  enum Stranger {
    COLLEAGUE_OFF_THE_TEAM,
    COLLEAGUE_ON_ANOTHER_CASE,
    SUPERVISOR_OFF_THE_TEAM,
    OTHER_AGENCY_WITH_THE_SAME_SUBJECT,
    OTHER_ROLE,
    NOBODY
  }

  @BeforeEach
  void aCaseWithPlansAndAnOrder() {
    hers = ACase.of(Service.HARBOUR);
    APlan plan = APlan.of(hers);
    AnOrder order = AnOrder.of(hers);
    UUID breach = UUID.randomUUID();
    plan.make(APlan.wholeContingency("heron")).then().statusCode(201);
    order.record(AnOrder.talkedThrough("NO", "heron")).then().statusCode(201);
    order.breach(breach, Instant.parse("2026-05-03T00:00:00Z")).then().statusCode(201);
    known = new Ids(hers.id(), plan.id(), order.id(), breach);
  }

  @ParameterizedTest
  @EnumSource(Stranger.class)
  void everythingIsAnsweredAsIfThereWereNothing(Stranger stranger) {
    // given
    Supplier<RequestSpecification> asks = caller(stranger);

    // when
    List<String> ofHers = answers(asks, known);
    List<String> ofNothing = answers(asks, Ids.ofNothing());

    // then
    assertThat(ofHers).isEqualTo(ofNothing);
    assertThat(ofHers).noneMatch(answer -> answer.startsWith("2"));
  }

  @Test
  void whoLeftTheTeamFindsNothingEither() {
    // given
    ACase alone = ACase.of(Service.HARBOUR);
    APlan plan = APlan.of(alone);
    plan.make(APlan.whole("")).then().statusCode(201);
    alone.tellTeam(2, true, "somebody-else");

    // then
    org.awaitility.Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(20))
        .until(() -> plan.get("").statusCode() == 404);
    assertThat(plan.get("/versions").statusCode()).isEqualTo(404);
    assertThat(plan.post("ending", "\"1\"", Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void whatWasAskedForInVainIsInTheAudit() {
    // given
    String intruder = "intruder-" + UUID.randomUUID();

    // when
    int asked = answers(() -> ACase.as(intruder, Service.HARBOUR, "worker"), known).size();

    // then
    assertThat(
            Database.count(
                "select count(*) from audit_entry where actor = ? and outcome = 'DENIED'",
                intruder))
        .isEqualTo(asked);
  }

  private Supplier<RequestSpecification> caller(Stranger stranger) {
    ACase another = ACase.of(Service.HARBOUR);
    return switch (stranger) {
      case COLLEAGUE_OFF_THE_TEAM -> () -> ACase.as("stranger", Service.HARBOUR, "worker");
      case COLLEAGUE_ON_ANOTHER_CASE -> another::asWorker;
      case SUPERVISOR_OFF_THE_TEAM ->
          () -> ACase.as("boss", Service.HARBOUR, "supervisor", "worker");
      case OTHER_AGENCY_WITH_THE_SAME_SUBJECT ->
          () -> ACase.as(hers.worker(), Service.WELLSPRING, "worker");
      case OTHER_ROLE -> () -> ACase.as(hers.worker(), Service.HARBOUR, "partner", "auditor");
      case NOBODY -> () -> given().contentType("application/json");
    };
  }

  /** Status, header names and body of the answer to everything one can ask. */
  private List<String> answers(Supplier<RequestSpecification> asks, Ids ids) {
    String plan = "/v1/safety-plans/" + ids.plan();
    String order = "/v1/protection-orders/" + ids.order();
    String breach = order + "/breaches/" + ids.breach();
    Map<String, Object> newPlan = ofCase(ids, APlan.whole(""));
    Map<String, Object> newOrder = ofCase(ids, AnOrder.inStatus("APPLIED"));
    Map<String, Object> newBreach = Map.of("happenedAt", "2026-05-03T00:00:00Z");
    UUID fresh = UUID.randomUUID();
    List<Response> all = new ArrayList<>();
    Stream.of(
            plan,
            plan + "/versions",
            plan + "/versions/1",
            "/v1/safety-plans?caseId=" + ids.caseId(),
            order,
            "/v1/protection-orders?caseId=" + ids.caseId(),
            order + "/breaches",
            breach)
        .map(path -> asks.get().get(path))
        .forEach(all::add);
    all.add(asks.get().header("If-Match", "\"1\"").body(newPlan).put(plan));
    all.add(asks.get().header("If-Match", "\"1\"").body(newOrder).put(order));
    all.add(asks.get().header("If-Match", "\"1\"").body(newBreach).put(breach));
    all.add(asks.get().header("If-None-Match", "*").body(newBreach).put(breach));
    all.add(asks.get().header("If-Match", "\"1\"").body(Map.of()).post(plan + "/completion"));
    all.add(asks.get().header("If-Match", "\"1\"").body(Map.of()).post(plan + "/ending"));
    all.add(asks.get().header("If-None-Match", "*").body(newPlan).put("/v1/safety-plans/" + fresh));
    all.add(
        asks.get()
            .header("If-None-Match", "*")
            .body(newOrder)
            .put("/v1/protection-orders/" + fresh));
    return all.stream()
        .map(answer -> ids.unnamed(seen(answer)).replace(fresh.toString(), "<fresh>"))
        .toList();
  }

  private static String seen(Response answer) {
    TreeSet<String> headers = new TreeSet<>();
    for (Header header : answer.headers()) {
      headers.add(header.getName());
    }
    return answer.statusCode() + " " + headers + " " + answer.contentType() + answer.asString();
  }

  private static Map<String, Object> ofCase(Ids ids, Map<String, Object> body) {
    Map<String, Object> named = new HashMap<>(body);
    named.put("caseId", ids.caseId());
    return named;
  }
}
