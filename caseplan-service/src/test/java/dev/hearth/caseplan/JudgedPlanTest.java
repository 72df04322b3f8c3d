package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the rules are told of a plan is about that plan, and stands as it counts today. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class JudgedPlanTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Test
  void whatTheChildSawOfAnotherPlanIsNotThisOne() {
    // given
    harbour.withCase();
    sharing(Map.of("sharedAt", Family.hoursAgo(1).toString()));
    harbour.withDraftPlan();
    UUID other = new DescribedItems(harbour).anotherPlan();
    String child = "child:" + home.child();

    // then
    assertThat(outcome("plan.activate", "CHV-07", child)).isEqualTo("VIOLATED");
    sharing(Map.of("sharedAt", Instant.now().toString(), "planId", other));
    assertThat(outcome("plan.activate", "CHV-07", child)).isEqualTo("VIOLATED");

    // when
    sharing(Map.of("sharedAt", Instant.now().toString(), "planId", harbour.planId));

    // then
    assertThat(outcome("plan.activate", "CHV-07", child)).isEqualTo("SATISFIED");
    sharing(Map.of("reasonNotShared", "It would frighten him now"));
    assertThat(outcome("plan.activate", "CHV-07", child)).isEqualTo("SATISFIED");
    sharing(Map.of("sharedAt", Instant.now().toString(), "how", "A picture of the plan"));
    assertThat(outcome("plan.activate", "CHV-07", child)).isEqualTo("SATISFIED");
  }

  @Test
  void whatTheChildSaidOfAnotherPlanIsNoViewOfThisOne() {
    // given
    harbour.withCase().withDraftPlan();
    UUID other = new DescribedItems(harbour).anotherPlan();
    String child = "child:" + home.child();
    decision(other, "GIVEN");

    // then
    assertThat(outcome("plan.activate", "CHV-10", child)).isEqualTo("VIOLATED");

    // when
    decision(harbour.planId, "CHOSE_NOT");

    // then
    assertThat(outcome("plan.activate", "CHV-10", child)).isEqualTo("SATISFIED");
  }

  @Test
  void anItemThatAnswersOnlyWhatSheHasSetAsideAnswersNothing() {
    // given
    harbour.withCase().withDraftPlan();
    UUID sleep = UUID.randomUUID();
    UUID school = UUID.randomUUID();
    HerSide her = new HerSide(harbour);
    her.record("priorities", Map.of("priorities", List.of(said(sleep), said(school))));
    harbour
        .putItem(
            UUID.randomUUID(),
            Map.of(
                "title", "Keep a diary",
                "kind", "TASK",
                "assignee", "MOTHER",
                "purpose", "OTHER",
                "target", "MOTHER",
                "involvesMother", true,
                "links", Map.of("priorities", List.of(sleep))))
        .then()
        .statusCode(204);
    String before = outcome("plan.activate", "MOT-02", "plan");

    // when
    her.record(
        "priorities",
        Map.of("priorities", List.of(said(school), Map.of("id", sleep, "setAside", true))));

    // then
    assertThat(before).isEqualTo("SATISFIED");
    assertThat(outcome("plan.activate", "MOT-02", "plan")).isEqualTo("VIOLATED");
  }

  @Test
  void howItGoesWithTheMotherIsToldWithHerEngagement() {
    // given
    harbour.withCase().withDraftPlan();
    UUID aunt = home.adds("CARER", "Rosa Keeper");
    String mother = "carer:" + home.mother();
    String before = outcome("plan.review", "CHV-08", mother);

    // when
    home.record("engagement", Map.of("trustState", "BUILDING")).then().statusCode(204);

    // then
    assertThat(before).isEqualTo("VIOLATED");
    assertThat(outcome("plan.review", "CHV-08", mother)).isEqualTo("SATISFIED");
    assertThat(outcome("plan.review", "CHV-08", "carer:" + aunt)).isEqualTo("VIOLATED");
  }

  private static Map<String, Object> said(UUID id) {
    return Map.of("id", id, "words", "Canary wants this");
  }

  private void sharing(Map<String, ?> sharing) {
    String path = home.path() + "/children/" + home.child() + "/voice";
    String etag = harbour.asWorker().get(path).header("ETag");
    Response kept =
        (etag == null
                ? harbour.asWorker().header("If-None-Match", "*")
                : harbour.asWorker().header("If-Match", etag))
            .body(Map.of("sharing", sharing))
            .put(path);
    assertThat(kept.statusCode()).as(kept.asString()).isIn(201, 204);
  }

  private void decision(UUID plan, String view) {
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "what",
                "How we go on",
                "decidedAt",
                Family.hoursAgo(1).toString(),
                "planId",
                plan,
                "childView",
                Map.of("state", view)))
        .put(home.path() + "/children/" + home.child() + "/decisions/" + UUID.randomUUID())
        .then()
        .statusCode(201);
  }

  private String outcome(String step, String rule, String subject) {
    Response review =
        harbour
            .asWorker()
            .queryParam("for", step)
            .get("/v1/case-plans/{id}/review", harbour.planId);
    review.then().statusCode(200);
    return review.path(
        "findings.find { it.rule == '%s' && it.subject == '%s' }.outcome".formatted(rule, subject));
  }
}
