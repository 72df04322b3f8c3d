package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CaseTimelineTest {
  /** What each change of a case is on its timeline; a change that is missing here breaks a test. */
  private static final Map<String, TimelineKind> KIND_OF_CHANGE =
      Map.ofEntries(
          Map.entry("post /v1/cases", TimelineKind.CASE_OPENED),
          Map.entry("put /v1/cases/{id}", TimelineKind.CASE_OPENED),
          Map.entry("post /v1/cases/{caseId}/closure", TimelineKind.CASE_CLOSED),
          Map.entry("post /v1/cases/{caseId}/reopening", TimelineKind.CASE_REOPENED),
          Map.entry(
              "put /v1/cases/{id}/person-using-violence",
              TimelineKind.PERSON_USING_VIOLENCE_RECORDED),
          Map.entry("put /v1/cases/{id}/care-team/{subject}", TimelineKind.TEAM_JOINED),
          Map.entry("delete /v1/cases/{id}/care-team/{subject}", TimelineKind.TEAM_LEFT),
          Map.entry(
              "put /v1/cases/{caseId}/conflicts-of-interest/{conflictId}",
              TimelineKind.CONFLICT_DECLARED),
          Map.entry(
              "post /v1/cases/{caseId}/conflicts-of-interest/{conflictId}/lifting",
              TimelineKind.CONFLICT_LIFTED),
          Map.entry("put /v1/cases/{caseId}/glass-breaks/{glassId}", TimelineKind.GLASS_BROKEN),
          Map.entry(
              "post /v1/cases/{caseId}/glass-breaks/{glassId}/review", TimelineKind.GLASS_REVIEWED),
          Map.entry("put /v1/cases/{caseId}/handovers/{handoverId}", TimelineKind.HANDOVER_OFFERED),
          Map.entry("post /v1/handovers/{handoverId}/acceptance", TimelineKind.HANDOVER_ANSWERED),
          Map.entry("post /v1/handovers/{handoverId}/declining", TimelineKind.HANDOVER_ANSWERED),
          Map.entry("post /v1/handovers/{handoverId}/withdrawal", TimelineKind.HANDOVER_ANSWERED),
          Map.entry("put /v1/cases/{caseId}/persons/{personId}", TimelineKind.PERSON_RECORDED),
          Map.entry(
              "post /v1/cases/{caseId}/persons/{personId}/merging", TimelineKind.PERSONS_MERGED),
          Map.entry(
              "post /v1/cases/{caseId}/persons/{personId}/separation",
              TimelineKind.PERSONS_SEPARATED),
          Map.entry(
              "put /v1/cases/{caseId}/relationships/{relationshipId}",
              TimelineKind.RELATIONSHIP_RECORDED),
          Map.entry(
              "post /v1/cases/{caseId}/relationships/{relationshipId}/ending",
              TimelineKind.RELATIONSHIP_ENDED),
          Map.entry("put /v1/cases/{caseId}/circumstances", TimelineKind.CIRCUMSTANCES_RECORDED),
          Map.entry("put /v1/cases/{caseId}/engagement", TimelineKind.ENGAGEMENT_RECORDED),
          Map.entry("put /v1/cases/{caseId}/needs", TimelineKind.NEEDS_RECORDED),
          Map.entry("put /v1/cases/{caseId}/practicalities", TimelineKind.PRACTICALITIES_RECORDED),
          Map.entry("put /v1/cases/{caseId}/strengths", TimelineKind.STRENGTHS_RECORDED),
          Map.entry("put /v1/cases/{caseId}/home-safety", TimelineKind.HOME_SAFETY_RECORDED),
          Map.entry("put /v1/cases/{caseId}/network", TimelineKind.NETWORK_RECORDED),
          Map.entry("put /v1/cases/{caseId}/priorities", TimelineKind.PRIORITIES_RECORDED),
          Map.entry("put /v1/cases/{caseId}/past-help", TimelineKind.PAST_HELP_RECORDED),
          Map.entry("put /v1/cases/{caseId}/contacts/{contactId}", TimelineKind.CONTACT_RECORDED),
          Map.entry(
              "put /v1/cases/{caseId}/children/{childId}/voice", TimelineKind.CHILD_VOICE_RECORDED),
          Map.entry(
              "put /v1/cases/{caseId}/children/{childId}/conversations/{conversationId}",
              TimelineKind.CONVERSATION_RECORDED),
          Map.entry(
              "put /v1/cases/{caseId}/children/{childId}/decisions/{decisionId}",
              TimelineKind.DECISION_RECORDED),
          Map.entry("put /v1/case-plans/{id}", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/activation", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/suspension", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/resumption", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/closing", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/review", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/case-plans/{planId}/goals/{goalId}", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/case-plans/{planId}/order", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/case-plans/{id}/items/{itemId}", TimelineKind.PLAN_CHANGED),
          Map.entry(
              "post /v1/case-plans/{id}/items/{itemId}/activation", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/items/{itemId}/hold", TimelineKind.PLAN_CHANGED),
          Map.entry(
              "post /v1/case-plans/{id}/items/{itemId}/completion", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/items/{itemId}/declining", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/items/{itemId}/reopening", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/case-plans/{id}/items/{itemId}/agreement", TimelineKind.PLAN_CHANGED),
          Map.entry(
              "post /v1/case-plans/{id}/items/{itemId}/agreement/withdrawal",
              TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/releases/{id}", TimelineKind.RELEASE_GIVEN),
          Map.entry("post /v1/releases/{id}/revocation", TimelineKind.RELEASE_REVOKED),
          Map.entry("put /v1/referrals/{id}", TimelineKind.REFERRAL_DRAFTED),
          Map.entry("post /v1/referrals/{id}/sending", TimelineKind.REFERRAL_SENT),
          Map.entry("post /v1/referrals/{id}/acceptance", TimelineKind.REFERRAL_ACCEPTED),
          Map.entry("post /v1/referrals/{id}/declining", TimelineKind.REFERRAL_DECLINED));

  /** What is asked in a body, or is about no case. */
  private static final Set<String> CHANGES_NO_CASE =
      Set.of(
          "post /v1/cases/searches",
          "post /v1/practice-checks",
          "post /v1/practice-rules/{code}/switch");

  private final Harbour harbour = new Harbour();

  @Test
  void whatHappenedIsReadNewestFirstWithWhoDidIt() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Canary diary");
    harbour.puvTask();
    UUID therapy = harbour.therapy();
    harbour.agrees(diary, therapy);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);

    // when
    JsonPath timeline = read("?limit=100");

    // then
    List<String> kinds = timeline.getList("items.kind");
    assertThat(kinds.getFirst()).isEqualTo("PLAN_CHANGED");
    assertThat(kinds.getLast()).isEqualTo("CASE_OPENED");
    assertThat(kinds).contains("NEEDS_RECORDED");
    assertThat(timeline.getList("items.code"))
        .contains("PLAN-DRAFT", "PLAN-PUT-ITEM", "PLAN-RECORD-AGREEMENT", "PLAN-ACTIVATE");
    assertThat(timeline.getString("items[0].authorKind")).isEqualTo("SAFETY_GATE");
    assertThat(timeline.getString("items[0].author")).isNull();
    assertThat(timeline.getString("items[0].code")).isEqualTo("PLAN-HOLD");
    assertThat(timeline.getString("items[0].subjectId")).isEqualTo(harbour.planId.toString());
    assertThat(timeline.getList("items.findAll { it.authorKind == 'WORKER' }.author"))
        .containsOnly(harbour.worker);
    assertThat(timeline.prettify()).doesNotContain("Canary");
  }

  @Test
  void whatIsLearntOfTheFamilyIsTold() {
    // given
    harbour.withCase();
    Home home = new Home(harbour);
    HerSide her = new HerSide(harbour);

    // when
    UUID aunt = home.adds("CARER", "Canary Aunt");
    UUID again = home.adds("CARER", "Canary Auntie");
    home.change(aunt, "PRIMARY_CARER", "Canary Aunt", Map.of()).then().statusCode(204);
    home.merge(again, aunt).then().statusCode(204);
    home.separate(again).then().statusCode(204);
    UUID bond = home.relates(home.mother(), "PARENT_OF", home.child());
    String path = home.path() + "/relationships/" + bond;
    harbour
        .asWorker()
        .header("If-Match", harbour.etag(path))
        .body(Map.of())
        .post(path + "/ending")
        .then()
        .statusCode(204);
    home.record("circumstances", Map.of("maltreatmentTypes", List.of())).then().statusCode(204);
    home.record("engagement", Map.of()).then().statusCode(204);
    HerSide.SECTIONS.forEach(section -> her.record(section, HerSide.filled(section, "Canary")));

    // then
    JsonPath timeline = read("?limit=100");
    assertThat(timeline.<String>getList("items.kind"))
        .startsWith(
            "PAST_HELP_RECORDED",
            "PRIORITIES_RECORDED",
            "NETWORK_RECORDED",
            "HOME_SAFETY_RECORDED",
            "STRENGTHS_RECORDED",
            "PRACTICALITIES_RECORDED",
            "NEEDS_RECORDED",
            "ENGAGEMENT_RECORDED",
            "CIRCUMSTANCES_RECORDED",
            "RELATIONSHIP_ENDED",
            "RELATIONSHIP_RECORDED",
            "PERSONS_SEPARATED",
            "PERSONS_MERGED",
            "PERSON_CHANGED",
            "PERSON_RECORDED",
            "PERSON_RECORDED");
    assertThat(timeline.getString("items.find { it.kind == 'PERSONS_MERGED' }.subjectId"))
        .isEqualTo(again.toString());
    assertThat(timeline.prettify()).doesNotContain("Canary");
  }

  @Test
  void whoWorksOnItIsToldButNotWhomAConflictBarsNorWhatAReviewCameTo() {
    // given
    harbour.withCase();
    Staff staff = new Staff(harbour);
    String supervisor = staff.joined("SUPERVISOR");
    String relative = staff.joined("WORKER");

    // when
    UUID conflict = staff.declared(relative);
    UUID glass = staff.broken("night");
    staff.review(supervisor, glass, "NOT_JUSTIFIED").then().statusCode(204);
    UUID handover = staff.offered("next", "STAYS_AS_WORKER");
    staff.answer("next", handover, "declining", "\"1\"").then().statusCode(204);

    // then
    JsonPath timeline = read("?limit=5");
    assertThat(timeline.<String>getList("items.kind"))
        .containsExactly(
            "HANDOVER_ANSWERED",
            "HANDOVER_OFFERED",
            "GLASS_REVIEWED",
            "GLASS_BROKEN",
            "CONFLICT_DECLARED");
    assertThat(timeline.<String>getList("items.code"))
        .containsExactly("DECLINED", null, null, null, null);
    assertThat(timeline.getString("items[0].author")).isEqualTo("next");
    assertThat(timeline.getString("items[3].author")).isEqualTo("night");
    assertThat(timeline.getString("items[4].subjectId")).isEqualTo(conflict.toString());
    assertThat(timeline.prettify()).doesNotContain(relative);
  }

  @Test
  void closingSaysWhyAndReopeningIsTold() {
    // given
    harbour.withCase();
    Staff staff = new Staff(harbour);
    harbour.standingOpens();
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count(
                        "select count(*) from case_standing where case_id = ?", harbour.caseId)
                    == 1);

    // when
    staff.close(Map.of("wayBack", "She rings")).then().statusCode(204);
    staff.reopen(harbour.worker).then().statusCode(204);

    // then
    JsonPath timeline = read("?limit=2");
    assertThat(timeline.<String>getList("items.kind"))
        .containsExactly("CASE_REOPENED", "CASE_CLOSED");
    assertThat(timeline.<String>getList("items.code")).containsExactly(null, "GOALS_REACHED");
  }

  @Test
  void itIsReadPageByPageWithoutGapOrDouble() {
    // given
    Family family = Family.of(harbour);
    for (int i = 0; i < 4; i++) {
      family.contact(family.visitWithCheck());
    }

    // when
    List<String> all = new ArrayList<>();
    String next = "";
    while (next != null) {
      JsonPath page =
          family.read("/v1/cases/" + family.caseId + "/timeline?limit=2&cursor=" + next);
      all.addAll(page.getList("items.id"));
      next = page.getString("next");
    }

    // then
    assertThat(all).hasSize(5).doesNotHaveDuplicates();
    assertThat(family.read("/v1/cases/" + family.caseId + "/timeline").getString("items[0].code"))
        .isEqualTo("HELD");
  }

  @Test
  void aRefusedStepLeavesNothing() {
    // given
    harbour.withCase().withDraftPlan();
    harbour.agrees(harbour.therapy());

    // when
    harbour.activate().then().statusCode(422);

    // then
    assertThat(read("").<String>getList("items.code")).doesNotContain("PLAN-ACTIVATE");
  }

  @Test
  void onlyTheTeamReadsIt() {
    harbour.withCase();
    String path = "/v1/cases/" + harbour.caseId + "/timeline";
    harbour.as("colleague", "worker", "supervisor").get(path).then().statusCode(404);
    RestAssured.given()
        .auth()
        .oauth2(Tokens.of(harbour.worker, UUID.randomUUID(), "worker"))
        .get(path)
        .then()
        .statusCode(404);
  }

  @Test
  void anotherAgencyCanWriteNothingIntoItButItsAnswerToAReferral() throws SQLException {
    // given
    harbour.withCase();
    UUID stranger = UUID.randomUUID();

    // when
    try (Connection application = Database.application();
        Statement statement = application.createStatement()) {
      statement.execute("select set_config('hearth.agency', '" + stranger + "', false)");
      String insert =
          """
          insert into timeline_entry (agency_id, id, case_id, happened_at, kind, subject_id,
            author_kind, author)
          values ('%s', '%s', '%s', now(), 'REFERRAL_ACCEPTED', '%s', 'RECEIVING_AGENCY', '%s')
          """
              .formatted(
                  harbour.agency, UUID.randomUUID(), harbour.caseId, UUID.randomUUID(), stranger);

      // then
      assertThatThrownBy(() -> statement.execute(insert))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void everyChangeThatCanBeAskedForHasItsPlaceOnTheTimeline() throws IOException {
    // given
    List<String> changes = new ArrayList<>();
    String path = "";
    for (String line : Files.readAllLines(Path.of("contracts", "openapi.yaml"))) {
      if (line.matches(" {2}/v1/.*:")) {
        path = line.strip().replaceFirst(":$", "");
      } else if (line.matches(" {4}(put|post|patch|delete):") && !path.isEmpty()) {
        changes.add(line.strip().replace(":", "") + " " + path);
      }
    }

    // then
    assertThat(new TreeSet<>(changes))
        .as("say in KIND_OF_CHANGE what each change is on the timeline, and note it there")
        .isEqualTo(
            Stream.concat(KIND_OF_CHANGE.keySet().stream(), CHANGES_NO_CASE.stream())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private JsonPath read(String query) {
    return harbour
        .asWorker()
        .get("/v1/cases/" + harbour.caseId + "/timeline" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
