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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
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
          Map.entry("put /v1/cases/{id}/needs", TimelineKind.NEEDS_RECORDED),
          Map.entry(
              "put /v1/cases/{id}/person-using-violence",
              TimelineKind.PERSON_USING_VIOLENCE_RECORDED),
          Map.entry("put /v1/cases/{id}/care-team/{subject}", TimelineKind.TEAM_JOINED),
          Map.entry("delete /v1/cases/{id}/care-team/{subject}", TimelineKind.TEAM_LEFT),
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
          Map.entry("put /v1/case-plans/{id}/items/{itemId}", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/case-plans/{id}/items/{itemId}/agreement", TimelineKind.PLAN_CHANGED),
          Map.entry("post /v1/case-plans/{id}/activation", TimelineKind.PLAN_CHANGED),
          Map.entry(
              "post /v1/case-plans/{id}/items/{itemId}/activation", TimelineKind.PLAN_CHANGED),
          Map.entry("put /v1/releases/{id}", TimelineKind.RELEASE_GIVEN),
          Map.entry("post /v1/releases/{id}/revocation", TimelineKind.RELEASE_REVOKED),
          Map.entry("put /v1/referrals/{id}", TimelineKind.REFERRAL_DRAFTED),
          Map.entry("post /v1/referrals/{id}/sending", TimelineKind.REFERRAL_SENT),
          Map.entry("post /v1/referrals/{id}/acceptance", TimelineKind.REFERRAL_ACCEPTED),
          Map.entry("post /v1/referrals/{id}/declining", TimelineKind.REFERRAL_DECLINED));

  private final Harbour harbour = new Harbour();

  @Test
  void whatHappenedIsReadNewestFirstWithWhoDidIt() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Canary diary");
    UUID course = harbour.puvTask();
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
    assertThat(kinds.getFirst()).isEqualTo("ITEM_HELD");
    assertThat(kinds.getLast()).isEqualTo("CASE_OPENED");
    assertThat(kinds)
        .contains("NEEDS_RECORDED", "PLAN_DRAFTED", "ITEM_PUT", "AGREEMENT_RECORDED")
        .contains("PLAN_ACTIVATED");
    assertThat(timeline.getString("items[0].authorKind")).isEqualTo("SAFETY_GATE");
    assertThat(timeline.getString("items[0].author")).isNull();
    assertThat(timeline.getString("items[0].code")).isEqualTo("GATE_SHUT");
    assertThat(timeline.getString("items[0].subjectId")).isEqualTo(therapy.toString());
    assertThat(timeline.getList("items.findAll { it.authorKind == 'WORKER' }.author"))
        .containsOnly(harbour.worker);
    assertThat(timeline.getList("items.findAll { it.kind == 'ITEM_PUT' }.subjectId"))
        .contains(diary.toString(), course.toString());
    assertThat(timeline.prettify()).doesNotContain("Canary");
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
    assertThat(read("").<String>getList("items.kind")).doesNotContain("PLAN_ACTIVATED");
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
        .isEqualTo(new TreeSet<>(KIND_OF_CHANGE.keySet()));
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
