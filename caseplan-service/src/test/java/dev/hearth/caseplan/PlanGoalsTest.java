package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
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
class PlanGoalsTest {
  private final Harbour harbour = new Harbour();
  private final DescribedItems items = new DescribedItems(harbour);

  @Test
  void aGoalStandsInHerWordsAndItsEtagIsThePlans() {
    // given
    harbour.withCase().withDraftPlan();
    UUID goal = UUID.randomUUID();

    // when
    Response put =
        items.putGoal(
            goal,
            Map.of(
                "herWords", "That we all sleep through the night",
                "decidedWith", "TOGETHER",
                "decidedOn", "2026-05-04"));
    Response read = read(harbour.planId, goal);

    // then
    assertThat(put.statusCode()).as(put.asString()).isEqualTo(204);
    assertThat(put.header("ETag")).isEqualTo("\"2\"").isEqualTo(read.header("ETag"));
    assertThat(read.<Map<String, String>>path(""))
        .isEqualTo(
            Map.of(
                "id", goal.toString(),
                "herWords", "That we all sleep through the night",
                "decidedWith", "TOGETHER",
                "decidedOn", "2026-05-04",
                "state", "OPEN"));
    assertThat(items.plan().<String>getList("goals.id")).containsExactly(goal.toString());
  }

  @Test
  void herWordsMayComeLaterAndAGoalIsReachedOrSetAside() {
    // given
    harbour.withCase().withDraftPlan();
    UUID goal = UUID.randomUUID();
    items.putGoal(goal, Map.of("herWords", "  ")).then().statusCode(204);
    Response first = read(harbour.planId, goal);

    // when
    items
        .putGoal(goal, Map.of("herWords", "Zaunkoenig sleeps", "state", "REACHED"))
        .then()
        .statusCode(204);

    // then
    assertThat((Object) first.path("herWords")).isNull();
    assertThat(first.path("decidedWith").toString()).isEqualTo("NOT_RECORDED");
    assertThat(read(harbour.planId, goal).path("state").toString()).isEqualTo("REACHED");
    assertThat(Database.column("select g::text from plan_goal g where id = ?", goal))
        .hasSize(1)
        .noneMatch(row -> row.contains("Zaunkoenig"));
  }

  @Test
  void aGoalOfALivePlanAmendsItAndTheRulesAreAsked() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    UUID school = harbour.motherTask("See the school");
    harbour.puvTask();
    harbour.agrees(diary, school);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    UUID goal = items.goal();
    harbour.activate().then().statusCode(204);
    // He is gone from the plan; that is not the fault of a goal, but it is said.
    Database.execute(
        "update plan_item set status = 'DONE' where plan_id = ? and assignee = 'PUV'",
        harbour.planId);

    // when
    Response warned = items.putGoal(goal, Map.of("herWords", "Rest", "state", "SET_ASIDE"));
    List<Map<String, Object>> warnings = warned.path("toAcknowledge");
    Response unchanged = read(harbour.planId, goal);
    Response through =
        items.putGoal(
            goal,
            Map.of(
                "herWords",
                "Rest",
                "state",
                "SET_ASIDE",
                "answers",
                Map.of("acknowledgements", Harbour.answers(warnings))));

    // then
    assertThat(warned.statusCode()).isEqualTo(422);
    assertThat(warned.<List<?>>path("blocking")).isEmpty();
    assertThat(warned.<List<String>>path("toAcknowledge.rule")).contains("FAT-01");
    assertThat(unchanged.path("state").toString()).isEqualTo("OPEN");
    assertThat(through.statusCode()).as(through.asString()).isEqualTo(204);
    assertThat(read(harbour.planId, goal).path("state").toString()).isEqualTo("SET_ASIDE");
  }

  @Test
  void aGoalBelongsToItsPlanAlone() {
    // given
    harbour.withCase().withDraftPlan();
    UUID goal = items.goal();
    Harbour other = new Harbour().withCase().withDraftPlan();

    // when
    Response throughAnother = other.asWorker().get(path(other.planId, goal));
    Response ofNothing = other.asWorker().get(path(other.planId, UUID.randomUUID()));
    Response byColleague = harbour.as("colleague", "worker").get(path(harbour.planId, goal));
    Response changedByColleague =
        harbour
            .as("colleague", "worker")
            .header("If-Match", "\"2\"")
            .body(Map.of("herWords", "x"))
            .put(path(harbour.planId, goal));
    Response orderedByColleague =
        harbour
            .as("colleague", "worker")
            .header("If-Match", "\"2\"")
            .body(Map.of("itemIds", List.of()))
            .put("/v1/case-plans/" + harbour.planId + "/order");

    // then
    for (Response nothing :
        List.of(throughAnother, ofNothing, byColleague, changedByColleague, orderedByColleague)) {
      assertThat(nothing.statusCode()).isEqualTo(404);
      assertThat((Object) nothing.path("detail")).isEqualTo(ofNothing.path("detail"));
    }
    assertThat(
            Database.column(
                "select outcome from audit_entry where subject_id = ? order by id",
                goal.toString()))
        .contains("DENIED");
  }

  @Test
  void anotherAgencyMayUseTheSameId() {
    // given
    harbour.withCase().withDraftPlan();
    UUID goal = items.goal();
    DescribedItems elsewhere = new DescribedItems(new Harbour().withCase().withDraftPlan());

    // when
    Response created = elsewhere.putGoal(goal, Map.of("herWords", "Another's"));

    // then
    assertThat(created.statusCode()).isEqualTo(204);
    assertThat(read(harbour.planId, goal).path("herWords").toString())
        .isEqualTo("That we all sleep");
  }

  @Test
  void whatIsWrongInAGoalIsNamed() {
    // given
    harbour.withCase().withDraftPlan();
    UUID goal = UUID.randomUUID();

    // then
    assertThat(fields(items.putGoal(goal, Map.of("herWords", "x".repeat(1001)))))
        .containsExactly("herWords");
    assertThat(fields(items.putGoal(goal, Map.of("decidedWith", "HIM"))))
        .containsExactly("decidedWith");
    assertThat(fields(items.putGoal(goal, Map.of("decidedOn", "2999-01-01"))))
        .containsExactly("decidedOn");
    assertThat(harbour.asWorker().body(Map.of()).put(path(harbour.planId, goal)).statusCode())
        .isEqualTo(428);
    assertThat(
            harbour
                .asWorker()
                .header("If-Match", "\"9\"")
                .body(Map.of())
                .put(path(harbour.planId, goal))
                .statusCode())
        .isEqualTo(412);
  }

  @Test
  void aPlanHasAtMostThirtyGoals() {
    // given
    harbour.withCase().withDraftPlan();
    UUID first = items.goal();
    Database.execute(
        """
        insert into plan_goal (agency_id, id, plan_id, decided_with, state, created_at)
        select agency_id, gen_random_uuid(), plan_id, decided_with, state, created_at
        from plan_goal, generate_series(2, 30) where id = ?
        """,
        first);

    // when
    Response tooMany = items.putGoal(UUID.randomUUID(), Map.of());

    // then
    assertThat(tooMany.statusCode()).isEqualTo(409);
    assertThat(tooMany.path("type").toString()).endsWith("goals-full");
    items.putGoal(first, Map.of("state", "REACHED")).then().statusCode(204);
  }

  private Response read(UUID plan, UUID goal) {
    return harbour.asWorker().get(path(plan, goal));
  }

  private static String path(UUID plan, UUID goal) {
    return "/v1/case-plans/" + plan + "/goals/" + goal;
  }

  private static List<String> fields(Response refused) {
    assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(400);
    return refused.path("violations.field");
  }
}
