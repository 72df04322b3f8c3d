package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanChangesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void aTaskThatSheDeclinedDoesNotComeBackIntoALivePlanPastTheRules() {
    // given
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    UUID school = harbour.motherTask("See the school");
    harbour.agrees(diary);
    harbour.agreement(school, Map.of("state", "DECLINED"));
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);

    // when
    harbour.agrees(school);
    Response proposedAnew = harbour.putItem(school, herTask("See the school"));

    // then
    assertThat(harbour.statusOf(school)).isEqualTo("DECLINED");
    proposedAnew.then().statusCode(422);
    assertThat(proposedAnew.<List<String>>path("blocking.rule")).contains("FAT-01");
  }

  @Test
  void aYesIsNotCarriedOverToSomebodyWhoNeverSaidIt() {
    // given
    harbour.withCase().withDraftPlan();
    UUID police = harbour.item("Police check", "TASK", "AGENCY", "OTHER", "FAMILY", false, true);

    // when
    harbour
        .putItem(
            police,
            Map.of(
                "title", "Behaviour change course",
                "kind", "TASK",
                "assignee", "PUV",
                "purpose", "BEHAVIOUR_CHANGE",
                "target", "PUV"))
        .then()
        .statusCode(204);

    // then
    assertThat(harbour.statusOf(police)).isEqualTo("PROPOSED");
  }

  @Test
  void aWarningLetsThePlanThroughOnceAReasonIsWrittenAndKeptSealed() {
    // given
    harbour.withCase().withDraftPlan();
    harbour
        .asWorker()
        .header("If-Match", harbour.etag("/v1/cases/" + harbour.caseId))
        .body(
            Map.of(
                "engagement", "UNSAFE_TO_ENGAGE",
                "engagementReason", "He threatened the staff",
                "currentRisk", "YES"))
        .put("/v1/cases/{id}/person-using-violence", harbour.caseId)
        .then()
        .statusCode(204);
    harbour.agrees(harbour.motherTask("Keep a diary"), harbour.motherTask("See the school"));
    // Nothing was heard of her safety plan yet, so FAT-02 is unknown; a standing makes it known.
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);

    // when
    Response warned = harbour.activate(Map.of());
    List<Map<String, Object>> warnings = warned.path("toAcknowledge");
    Response through =
        harbour.activate(Map.of("answers", Map.of("acknowledgements", Harbour.answers(warnings))));

    // then
    assertThat(warned.<List<?>>path("blocking")).isEmpty();
    assertThat(warned.<List<String>>path("toAcknowledge.rule")).contains("FAT-01");
    through.then().statusCode(204);
    assertThat(
            Database.column("select rule_code from rule_answer where plan_id = ?", harbour.planId))
        .contains("FAT-01");
    assertThat(Database.column("select reason::text from rule_answer"))
        .noneMatch(reason -> reason.contains("team"));
  }

  @Test
  void ofTwoWorkersWhoChangeOnePlanAtOnceOneIsToldToReadAgain() throws Exception {
    // given
    harbour.withCase().withDraftPlan();
    String etag = harbour.planEtag();

    // when
    try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
      Future<Integer> first = workers.submit(() -> put(etag));
      Future<Integer> second = workers.submit(() -> put(etag));

      // then
      assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(204, 412);
    }
    assertThat(harbour.plan().<List<?>>path("items")).hasSize(1);
  }

  @Test
  void aStandingThatCannotBeReadShutsTheGateAndGoesToTheDeadLetters() {
    // given
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    harbour.agrees(therapy);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);

    // when
    Broker.publish(
        "hearth.safety-standing",
        harbour.caseId.toString(),
        99,
        "dev.hearth.safety.standing.v1",
        harbour.agency,
        "{\"caseId\":\"%s\",\"level\":\"CATASTROPHIC\"}".formatted(harbour.caseId));

    // then
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(harbour.statusOf(therapy)).isEqualTo("ON_HOLD"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Broker.all("hearth.dead-letter.caseplan").stream()
                    .anyMatch(dead -> dead.data().toString().contains(harbour.caseId.toString())));
    harbour.activateItem(therapy).then().statusCode(422);
  }

  @Test
  void anInterventionOfTheCatalogueBringsItsKindAndItsGate() {
    // given
    harbour.withCase().withDraftPlan();
    var example =
        new EventContract("catalog-service", "dev.hearth.catalog.intervention.v1").example();
    Broker.publish(
        "hearth.interventions",
        example.get("code").asText() + "@" + example.get("version").asInt(),
        1,
        "dev.hearth.catalog.intervention.v1",
        null,
        example.toString());
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count(
                        "select count(*) from known_intervention where code = ?",
                        example.get("code").asText())
                    == 1);
    UUID item = UUID.randomUUID();

    // when
    Response kept =
        harbour.putItem(
            item,
            Map.of(
                "title", "From the catalogue",
                "intervention",
                    Map.of(
                        "code", example.get("code").asText(),
                        "version", example.get("version").asInt()),
                "assignee", "AGENCY",
                "purpose", "THERAPEUTIC",
                "target", "MOTHER",
                "involvesMother", true));

    // then
    kept.then().statusCode(204);
    assertThat(harbour.plan().path("items.find { it.id == '" + item + "' }.kind").toString())
        .isEqualTo(example.get("kind").asText());
  }

  private int put(String etag) {
    return harbour
        .asWorker()
        .header("If-Match", etag)
        .body(herTask("Keep a diary"))
        .put("/v1/case-plans/{plan}/items/{item}", harbour.planId, UUID.randomUUID())
        .statusCode();
  }

  private static Map<String, Object> herTask(String title) {
    return Map.of(
        "title", title,
        "kind", "TASK",
        "assignee", "MOTHER",
        "purpose", "OTHER",
        "target", "MOTHER",
        "involvesMother", true,
        "takenOn", false);
  }
}
