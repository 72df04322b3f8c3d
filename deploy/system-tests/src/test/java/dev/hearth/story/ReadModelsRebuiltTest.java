package dev.hearth.story;

import static dev.hearth.local.running.HearthService.CASEPLAN;
import static dev.hearth.local.running.HearthService.NOTIFICATION;
import static dev.hearth.local.running.HearthService.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.local.running.HearthService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A service that has lost what it knew from others reads it again from the state topics alone, and
 * nobody can tell the difference: not by an answer, not by a task or a webhook too many.
 */
@ExtendWith(RunningHearth.class)
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadModelsRebuiltTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Hearth hearth;
  private Household safe;
  private Household worried;
  private PartnerInbox inbox;
  private Person barb;
  private String subscription;

  @BeforeAll
  void bringTwoFamiliesAlong(Hearth running) {
    hearth = running;
    barb = hearth.person("barb");
    inbox = new PartnerInbox(0);
    safe = Household.withActivePlan(hearth);
    subscription = safe.subscribe(barb, inbox);
    safe.refer();
    inbox.next(PATIENCE);
    worried = Household.withActivePlan(hearth);
    // The topic remembers a team without her; read again, it must not take her task from her.
    String sophie = hearth.person("sophie").subject();
    worried.steps().joinTeam(sophie, "SUPERVISOR");
    worried.overtakeTheAssessment();
    worried.awaitTasks("ITEMS_HELD OPEN", sophie + " REASSESS_SAFETY OPEN");
    worried.awaitTasks(worried.worker().subject() + " REASSESS_SAFETY OPEN");
    safe.awaitTasks("REASSESS_SAFETY SUPERSEDED");
  }

  @AfterAll
  void unsubscribe() {
    barb.delete(hearth.addresses().notification(), subscription, etagOfSubscription()).mustBe(204);
    inbox.close();
  }

  private String etagOfSubscription() {
    return barb.get(hearth.addresses().notification(), subscription).mustBe(200).etag();
  }

  @Test
  void caseplan_service_reads_standings_catalogue_and_agencies_again() {
    // given
    long standings = hearth.tables().count(CASEPLAN, "case_standing");
    List<JsonNode> before = answers();
    List<String> traces = traces();

    // when
    lose(
        CASEPLAN,
        "case_standing",
        "known_intervention",
        "known_local_intervention",
        "known_agency");

    // then
    assertThat(hearth.tables().count(CASEPLAN, "case_standing")).isEqualTo(standings);
    assertThat(hearth.tables().count(CASEPLAN, "known_intervention"))
        .isEqualTo(Hearth.INTERVENTIONS);
    assertThat(hearth.tables().count(CASEPLAN, "known_agency")).isEqualTo(2);
    assertThat(answers()).isEqualTo(before);
    assertThat(traces()).isEqualTo(traces);
  }

  @Test
  void safety_service_reads_care_teams_again() {
    // given
    long members = hearth.tables().count(SAFETY, "care_team_member");
    List<JsonNode> before = answers();
    List<String> traces = traces();

    // when
    lose(SAFETY, "care_team_member", "care_team");

    // then
    assertThat(hearth.tables().count(SAFETY, "care_team_member")).isEqualTo(members);
    assertThat(answers()).isEqualTo(before);
    assertThat(traces()).isEqualTo(traces);
  }

  @Test
  void notification_service_reads_care_teams_and_standings_again() {
    // given
    long members = hearth.tables().count(NOTIFICATION, "care_team_member");
    List<JsonNode> before = answers();
    List<String> traces = traces();

    // when
    lose(NOTIFICATION, "care_team_member", "care_team");

    // then
    assertThat(hearth.tables().count(NOTIFICATION, "care_team_member")).isEqualTo(members);
    assertThat(answers()).isEqualTo(before);
    assertThat(traces()).isEqualTo(traces);
  }

  // Waits for no more than readiness: what is asserted next must hold at its first green.
  private void lose(HearthService service, String... readModels) {
    hearth.system().service(service).stop();
    hearth
        .tables()
        .change(service, "truncate feed_key, feed_position, " + String.join(", ", readModels));
    hearth.system().service(service).start();
  }

  /** What Amira and Barb are answered about both families. */
  private List<JsonNode> answers() {
    return Stream.of(safe, worried).flatMap(this::answers).toList();
  }

  private Stream<JsonNode> answers(Household household) {
    Addresses at = hearth.addresses();
    Family family = household.family();
    Stream<JsonNode> ofAmira =
        Stream.of(
                at.caseplan() + "/v1/cases/" + family.caseId,
                at.caseplan() + household.planPath(),
                at.caseplan() + "/v1/case-plans?caseId=" + family.caseId,
                at.safety() + "/v1/safety-standing/" + family.caseId,
                at.safety() + "/v1/assessments/" + family.assessmentId,
                at.safety() + "/v1/triggers?caseId=" + family.caseId)
            .map(address -> read(household.worker(), address));
    Stream<JsonNode> tasks =
        household.tasks().stream()
            .filter(task -> task.contains(household.worker().subject()))
            .map(task -> at.notification() + "/v1/tasks/" + task.split(" ")[0])
            .map(address -> read(household.worker(), address));
    return Stream.concat(ofAmira, tasks);
  }

  private static JsonNode read(Person reader, String address) {
    return reader.get(URI.create(address), "").mustBe(200).body();
  }

  /** Whatever a second round of effects would have added to. */
  private List<String> traces() {
    return Stream.of(
            safe.tasks(),
            worried.tasks(),
            hearth.tables().rows(NOTIFICATION, "select id, state from delivery order by id"),
            hearth.tables().rows(NOTIFICATION, "select id from delivery_attempt order by id"),
            facts(safe),
            facts(worried))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> facts(Household household) {
    return hearth.events().of("hearth.caseplan", household.family().caseId).stream()
        .map(EventLog.Told::toString)
        .toList();
  }
}
