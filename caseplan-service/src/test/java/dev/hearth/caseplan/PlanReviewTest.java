package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanReviewTest {
  private static final String REVIEW = "/v1/case-plans/{id}/review";

  private final Harbour harbour = new Harbour();

  @Test
  void everyFindingIsShownWithWhatItRestsOnAndHowToMendIt() {
    // given
    UUID therapy = unfairDraft();

    // when
    Response review = review("plan.activate");

    // then
    review.then().statusCode(200);
    Map<String, Object> unfair = finding(review, "FAT-01", "plan");
    assertThat(unfair)
        .containsEntry("outcome", "VIOLATED")
        .containsEntry("severity", "BLOCK")
        .containsEntry("overridable", false)
        .containsEntry("facts", Map.of("herTasks", "2", "hisTasks", "0"))
        .containsEntry(
            "source",
            Map.of(
                "document", "case-planning-with-mothers", "section", "Make it fair and empowering"))
        .hasEntrySatisfying("explanation", text -> assertThat(text.toString()).isNotBlank())
        .hasEntrySatisfying("howToFix", steps -> assertThat((List<?>) steps).isNotEmpty());
    assertThat(finding(review, "NEED-01", "item:" + therapy))
        .containsEntry("outcome", "SATISFIED")
        .containsEntry("facts", Map.of("HOUSING", "MET", "FOOD", "MET", "MATERIAL", "MET"));
    assertThat(finding(review, "SAF-02", "item:" + therapy)).containsEntry("outcome", "VIOLATED");
    assertThat(finding(review, "CHO-01", "item:" + therapy))
        .containsEntry("outcome", "NOT_APPLICABLE");
    assertThat(finding(review, "LIV-03", "plan")).containsEntry("outcome", "UNKNOWN");
    assertThat(review.path("step").toString()).isEqualTo("plan.activate");
    assertThat(review.<Integer>path("planVersion"))
        .isEqualTo(Integer.valueOf(harbour.planEtag().replace("\"", "")));
    assertThat(review.<Boolean>path("mayBeTaken")).isFalse();
    List<String> severities = review.path("findings.severity");
    assertThat(severities).startsWith("BLOCK").contains("WARN", "PROMPT");
  }

  @Test
  void thatNobodyAskedWhatHelpDidToHerIsNotTakenForHerSilence() {
    // given
    harbour.withCase().withDraftPlan();

    // when
    helpBefore(Map.of());
    Response notAsked = review("plan.activate");
    helpBefore(Map.of("effect", "NOT_SAID"));
    Response notSaid = review("plan.activate");

    // then
    assertThat(finding(notAsked, "PAST-01", "plan")).containsEntry("outcome", "UNKNOWN");
    assertThat(finding(notSaid, "PAST-01", "plan")).containsEntry("outcome", "SATISFIED");
  }

  private void helpBefore(Map<String, ?> more) {
    Map<String, Object> experience = new HashMap<>(more);
    experience.put("id", UUID.randomUUID());
    experience.put("what", "A course");
    experience.put("purpose", "To see whether she is a fit mother");
    new HerSide(harbour)
        .record("past-help", Map.of("status", "RECORDED", "experiences", List.of(experience)));
  }

  @Test
  void onlyWhatIsAskedAboutIsLookedAt() {
    // given
    UUID therapy = unfairDraft();

    // when
    Response one = review("item.activate", therapy);
    Response none = harbour.asWorker().queryParam("for", "plan.amend").get(REVIEW, harbour.planId);

    // then
    assertThat(one.<List<String>>path("findings.subject").stream())
        .filteredOn(subject -> subject.startsWith("item:"))
        .containsOnly("item:" + therapy);
    assertThat(one.<List<String>>path("findings.rule")).contains("MOT-01").doesNotContain("FAT-01");
    assertThat(none.<List<String>>path("findings.rule"))
        .contains("FAT-01", "MOT-07")
        .doesNotContain("MOT-01");
  }

  @Test
  void askingChangesNothingAndIsAudited() {
    // given
    UUID therapy = unfairDraft();
    String before = everything();
    String etag = harbour.planEtag();

    // when
    for (String step :
        List.of("plan.draft", "plan.activate", "plan.amend", "plan.review", "plan.close")) {
      review(step).then().statusCode(200);
    }
    review("item.activate", therapy).then().statusCode(200);
    review("referral.send", therapy).then().statusCode(200);

    // then
    assertThat(everything()).isEqualTo(before);
    assertThat(harbour.planEtag()).isEqualTo(etag);
    assertThat(audited("ALLOWED")).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.fly", "contact.record", "engine", "", " "})
  void aStepThatAPlanDoesNotKnowIsRefusedByName(String step) {
    // given
    harbour.withCase().withDraftPlan();

    // when
    Response refused = review(step);

    // then
    refused.then().statusCode(400);
    assertThat(refused.<List<String>>path("violations.field"))
        .allMatch(name -> name.endsWith("for"));
  }

  @Test
  void itemsAreThoseOfThisPlanAndAStepOfOneItemNamesOne() {
    // given
    UUID therapy = unfairDraft();
    UUID task = harbour.motherTask("Find a lawyer");
    Harbour another = harbour.another().withCase().withDraftPlan();

    // when
    Stream<Response> refused =
        Stream.of(
            review("plan.activate", UUID.randomUUID()),
            review("plan.amend", therapy, another.therapy()),
            review("item.activate"),
            review("item.activate", therapy, task),
            review("referral.send"));

    // then
    refused.forEach(
        each -> {
          each.then().statusCode(400);
          assertThat(each.<List<String>>path("violations.field")).containsExactly("itemId");
        });
  }

  @Test
  void forWhoeverIsNotOnTheTeamThePlanIsNotThere() {
    // given
    unfairDraft();
    List<RequestSpecification> outsiders =
        List.of(
            harbour.as("colleague", "worker"),
            RestAssured.given()
                .auth()
                .oauth2(Tokens.of("intruder", UUID.randomUUID(), "worker", "supervisor")));

    // when
    List<Response> answers =
        outsiders.stream()
            .map(each -> each.queryParam("for", "plan.activate").get(REVIEW, harbour.planId))
            .toList();

    // then
    Response nothing =
        harbour.asWorker().queryParam("for", "plan.activate").get(REVIEW, UUID.randomUUID());
    for (Response answer : answers) {
      answer.then().statusCode(404);
      assertThat((Object) answer.path("detail")).isEqualTo(nothing.path("detail"));
    }
    assertThat(audited("DENIED")).isPositive();
  }

  @Test
  void aPlanThatWasGoneThroughSaysSoAndWhatBlocksItIsSaidFirst() {
    // given
    PlanLife life = new PlanLife(harbour);
    life.running();
    int before = life.versions().size();

    // when
    Response warned = life.stepAsItIs("review", Map.of());
    Response signedOff = life.step("review", Map.of());

    // then
    warned.then().statusCode(422);
    assertThat(warned.<List<?>>path("blocking")).isEmpty();
    assertThat(warned.<List<String>>path("toAcknowledge.rule")).containsOnly("CHV-07");
    assertThat(signedOff.statusCode()).as(signedOff.asString()).isEqualTo(204);
    assertThat(life.versions()).hasSize(before + 1);
    assertThat(life.lastVersion()).containsEntry("step", "plan.review");
    assertThat(harbour.plan().path("status").toString()).isEqualTo("ACTIVE");
  }

  private UUID unfairDraft() {
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    harbour.motherTask("Keep a diary");
    harbour.motherTask("See the school");
    return therapy;
  }

  private Response review(String step, UUID... items) {
    return harbour
        .asWorker()
        .queryParam("for", step)
        .queryParam("itemId", (Object[]) items)
        .get(REVIEW, harbour.planId);
  }

  private static Map<String, Object> finding(Response review, String rule, String subject) {
    Map<String, Object> found =
        review.path(
            "findings.find { it.rule == '" + rule + "' && it.subject == '" + subject + "' }");
    assertThat(found).as("%s on %s in %s", rule, subject, review.asString()).isNotNull();
    return found;
  }

  private long audited(String outcome) {
    return Database.count(
        "select count(*) from audit_entry where case_id = ? and action = 'plan.look' and outcome = ?",
        harbour.caseId,
        outcome);
  }

  /** All that is kept of the plan. */
  private String everything() {
    return Stream.of(
            "select t::text from case_plan t where id = ?",
            "select t::text from plan_item t where plan_id = ? order by id",
            "select t::text from plan_version t where plan_id = ? order by version",
            "select t::text from rule_answer t where plan_id = ?")
        .flatMap(sql -> Database.column(sql, harbour.planId).stream())
        .reduce("", (all, row) -> all + "\n" + row);
  }
}
