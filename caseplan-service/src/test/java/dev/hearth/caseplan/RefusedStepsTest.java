package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of a step says where the thing stands and which steps it knows from there. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class RefusedStepsTest {
  private static final String CASE = "/v1/cases/";
  private static final Map<String, ?> TASK = PlanLife.herTask("Keep a diary");

  @ParameterizedTest
  @MethodSource("refusals")
  void isToldWithTheStepsThatArePossible(
      String code, String state, List<String> possible, Function<Harbour, Response> refused) {
    // given
    Harbour harbour = new Harbour().withCase();

    // when
    Response answer = refused.apply(harbour);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(409);
    assertThat(answer.<String>path("type")).endsWith("/" + code);
    assertThat(answer.<String>path("state")).isEqualTo(state);
    assertThat(answer.<List<String>>path("possible")).isEqualTo(possible);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(plans(), cases(), persons(), people()).flatMap(Function.identity());
  }

  private static Stream<Arguments> plans() {
    return Stream.of(
        row(
            "a draft is suspended",
            "no-such-transition",
            "DRAFT",
            List.of("ACTIVATE", "CLOSE"),
            harbour ->
                new PlanLife(harbour.withDraftPlan())
                    .stepAsItIs("suspension", Map.of("reason", "Later"))),
        row(
            "an item is put into a closed plan",
            "plan-is-closed",
            "CLOSED",
            List.of(),
            harbour -> {
              closedPlan(harbour);
              return harbour.putItem(UUID.randomUUID(), TASK);
            }),
        row(
            "what is proposed is held",
            "no-such-transition",
            "PROPOSED",
            List.of(),
            harbour ->
                new PlanLife(harbour.withDraftPlan())
                    .itemStep(harbour.motherTask("x"), "hold", Map.of("reason", "Not now"))),
        row(
            "what is hers is declined for her",
            "hers-to-decline",
            "PROPOSED",
            List.of(),
            harbour ->
                new PlanLife(harbour.withDraftPlan())
                    .itemStep(harbour.motherTask("x"), "declining", Map.of())),
        row(
            "what is not hers is agreed for her",
            "not-hers-to-agree",
            "AGREED",
            List.of("ACTIVATE", "DECLINE"),
            harbour ->
                new PlanLife(harbour.withDraftPlan())
                    .agreement(harbour.locks(), Map.of("state", "AGREED"))),
        row(
            "a yes that she never gave is withdrawn",
            "nothing-to-withdraw",
            "NOT_ASKED",
            List.of("RECORD"),
            harbour ->
                new PlanLife(harbour.withDraftPlan()).withdraw(harbour.motherTask("x"), Map.of())));
  }

  private static Stream<Arguments> cases() {
    return Stream.of(
        row(
            "a closed case is changed",
            "case-closed",
            "CLOSED",
            List.of("REOPEN"),
            harbour -> {
              closedCase(harbour);
              return new Staff(harbour).join("colleague", "WORKER");
            }),
        row(
            "an open case is reopened",
            "case-open",
            "OPEN",
            List.of("CLOSE"),
            harbour -> new Staff(harbour).reopen(harbour.worker)),
        row(
            "a case with an open plan is closed",
            "plans-open",
            "OPEN",
            List.of(),
            harbour -> new Staff(harbour.withDraftPlan()).close(Map.of())),
        row(
            "a handover is answered twice",
            "handover-state",
            "DECLINED",
            List.of(),
            harbour -> {
              Staff staff = new Staff(harbour);
              UUID id = staff.offered("next", "LEAVES");
              staff.answer("next", id, "declining", "\"1\"").then().statusCode(204);
              return staff.answer("next", id, "acceptance", "\"2\"");
            }),
        row(
            "a second handover is offered",
            "handover-open",
            "OFFERED",
            List.of("ACCEPT", "DECLINE", "WITHDRAW"),
            harbour -> {
              Staff staff = new Staff(harbour);
              staff.offered("next", "LEAVES");
              return staff.offer(harbour.worker, UUID.randomUUID(), "another", "LEAVES");
            }),
        row(
            "a conflict of interest is declared twice",
            "declared-already",
            "DECLARED",
            List.of("LIFT"),
            harbour -> {
              Staff staff = new Staff(harbour);
              staff.declared("somebody");
              return staff.declare(harbour.worker, UUID.randomUUID(), "somebody", "I know him");
            }),
        row(
            "a conflict of interest is lifted twice",
            "lifted-already",
            "LIFTED",
            List.of(),
            harbour -> {
              UUID id = new Staff(harbour).declared("somebody");
              lift(harbour, id, "\"1\"").then().statusCode(204);
              return lift(harbour, id, "\"2\"");
            }));
  }

  private static Stream<Arguments> persons() {
    return Stream.of(
        row(
            "a merged record is changed",
            "merged-record",
            "MERGED",
            List.of("SEPARATE"),
            harbour -> {
              Home home = new Home(harbour);
              return home.change(mergedChild(home), "CHILD", "Sam", Map.of());
            }),
        row(
            "a merged child is heard",
            "merged-record",
            "MERGED",
            List.of("SEPARATE"),
            harbour -> {
              Home home = new Home(harbour);
              return harbour
                  .asWorker()
                  .get(home.path() + "/children/" + mergedChild(home) + "/voice");
            }),
        row(
            "what was never merged is separated",
            "not-merged",
            "SEPARATE",
            List.of("MERGE"),
            harbour -> new Home(harbour).separate(new Home(harbour).child())),
        row(
            "a relationship ends twice",
            "relationship-ended",
            "ENDED",
            List.of("CHANGE"),
            harbour -> {
              Home home = new Home(harbour);
              String path =
                  home.path()
                      + "/relationships/"
                      + home.relates(home.mother(), "PARENT_OF", home.child());
              end(harbour, path).then().statusCode(204);
              return end(harbour, path);
            }));
  }

  private static Stream<Arguments> people() {
    return Stream.of(
        row(
            "the glass is broken twice",
            "glass-is-broken",
            "BROKEN",
            List.of("REVIEW"),
            harbour -> {
              Staff staff = new Staff(harbour);
              staff.broken("night");
              return staff.breakGlass("night", UUID.randomUUID());
            }),
        row(
            "a break is reviewed twice",
            "reviewed-already",
            "REVIEWED",
            List.of(),
            harbour -> {
              Staff staff = new Staff(harbour);
              String supervisor = staff.joined("SUPERVISOR");
              UUID id = staff.broken("night");
              staff.review(supervisor, id, "JUSTIFIED").then().statusCode(204);
              return harbour
                  .as(supervisor, "supervisor")
                  .header("If-Match", "\"2\"")
                  .body(Map.of("outcome", "JUSTIFIED"))
                  .post(CASE + harbour.caseId + "/glass-breaks/" + id + "/review");
            }),
        row(
            "a rule that keeps families safe is switched off",
            "always-on",
            "ON",
            List.of(),
            harbour ->
                harbour
                    .as("admin", "agency-admin")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("on", false, "reason", "We do without"))
                    .post("/v1/practice-rules/SAF-07/switch")));
  }

  private static Arguments row(
      String name,
      String code,
      String state,
      List<String> possible,
      Function<Harbour, Response> refused) {
    return argumentSet(name, code, state, possible, refused);
  }

  private static void closedPlan(Harbour harbour) {
    harbour.withDraftPlan().standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    new PlanLife(harbour).step("closing", PlanLife.CLOSING).then().statusCode(204);
  }

  private static void closedCase(Harbour harbour) {
    harbour.assessed();
    Map<String, Object> body =
        Map.of(
            "reason", "GOALS_REACHED",
            "wayBack", "She rings the office",
            "safetyPlanHandedOver", "YES");
    Harbour.withReasons(body, answered -> new Staff(harbour).close(answered))
        .then()
        .statusCode(204);
  }

  private static UUID mergedChild(Home home) {
    UUID stays = home.child();
    UUID again = home.adds("CHILD", "Samuel");
    home.merge(again, stays).then().statusCode(204);
    return again;
  }

  private static Response lift(Harbour harbour, UUID conflict, String etag) {
    return changing(harbour, etag)
        .body(Map.of("reason", "It was another man"))
        .post(CASE + harbour.caseId + "/conflicts-of-interest/" + conflict + "/lifting");
  }

  private static Response end(Harbour harbour, String path) {
    return changing(harbour, harbour.etag(path)).body(Map.of()).post(path + "/ending");
  }

  private static RequestSpecification changing(Harbour harbour, String etag) {
    return harbour.asWorker().header("If-Match", etag);
  }
}
