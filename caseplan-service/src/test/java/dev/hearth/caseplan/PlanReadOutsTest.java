package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.PlanLife.Running;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PlanReadOutsTest {
  private final Harbour harbour = new Harbour();
  private final PlanLife life = new PlanLife(harbour);

  @Test
  void thePlanTellsWhichItemsCoverWhichBlockAndWhatIsMissing() {
    // given
    harbour.withCase().withDraftPlan();
    UUID therapy = fromCatalogue("therapy-" + UUID.randomUUID(), "ATTACHMENT", "TRAUMA");
    UUID locks = harbour.locks();

    // when
    Response coverage = life.read("coverage");

    // then
    coverage.then().statusCode(200);
    assertThat(covering(coverage, "TRAUMA")).containsExactly(therapy.toString());
    assertThat(covering(coverage, "ATTACHMENT")).containsExactly(therapy.toString());
    assertThat(covering(coverage, "SAFETY")).containsExactly(locks.toString());
    assertThat(coverage.<List<String>>path("missing")).containsExactly("COMMUNITY_POSITION");
    assertThat(coverage.<Boolean>path("complete")).isFalse();
  }

  @Test
  void theWorkingAllianceAloneCoversNothing() {
    // given
    harbour.withCase().withDraftPlan();
    fromCatalogue("therapeutic-alliance-building", "ATTACHMENT", "TRAUMA", "COMMUNITY_POSITION");

    // when
    Response coverage = life.read("coverage");

    // then
    assertThat(coverage.<List<String>>path("missing"))
        .containsExactly("TRAUMA", "ATTACHMENT", "COMMUNITY_POSITION", "SAFETY");
  }

  @Test
  void thePlanTellsWhoCarriesHowMuch() {
    // given
    Running items = life.running();
    life.itemStep(items.therapy(), "completion", Map.of()).then().statusCode(204);

    // when
    Response load = life.read("load");

    // then
    load.then().statusCode(200);
    assertThat(load.<Integer>path("shares.find { it.bearer == 'MOTHER' }.items.ACTIVE")).isOne();
    assertThat(load.<Integer>path("shares.find { it.bearer == 'PUV' }.items.ACTIVE")).isOne();
    assertThat(load.<Integer>path("shares.find { it.bearer == 'OURS' }.items.ACTIVE")).isOne();
    assertThat(load.<Integer>path("shares.find { it.bearer == 'OURS' }.items.DONE")).isOne();
    assertThat(load.<Integer>path("shares.find { it.bearer == 'CHILD' }.items.ACTIVE")).isZero();
    assertThat(load.<Integer>path("fairShares.herTasks")).isOne();
    assertThat(load.<Integer>path("fairShares.puvTasks")).isOne();
    assertThat(load.path("fairShares.outcome").toString()).isEqualTo("SATISFIED");
  }

  @Test
  void anUnfairLoadSaysSo() {
    // given
    harbour.withCase().withDraftPlan();
    harbour.motherTask("Keep a diary");
    harbour.motherTask("See the school");

    // when
    Response load = life.read("load");

    // then
    assertThat(load.<Map<String, Object>>path("fairShares"))
        .containsEntry("herTasks", 2)
        .containsEntry("puvTasks", 0)
        .containsEntry("outcome", "VIOLATED")
        .containsEntry("severity", "BLOCK")
        .hasEntrySatisfying("explanation", text -> assertThat(text.toString()).isNotBlank());
  }

  @Test
  void whoeverIsNotOnTheTeamSeesNeither() {
    // given
    harbour.withCase().withDraftPlan();

    // then
    for (String readOut : List.of("coverage", "load", "versions")) {
      harbour
          .as("colleague", "worker")
          .get("/v1/case-plans/{id}/{of}", harbour.planId, readOut)
          .then()
          .statusCode(404);
      harbour
          .asWorker()
          .get("/v1/case-plans/{id}/{of}", UUID.randomUUID(), readOut)
          .then()
          .statusCode(404);
    }
  }

  private static List<String> covering(Response coverage, String block) {
    return coverage.path("blocks.find { it.block == '" + block + "' }.items.itemId");
  }

  private UUID fromCatalogue(String code, String... blocks) {
    Broker.publish(
        "hearth.interventions",
        code + "@1",
        1,
        "dev.hearth.catalog.intervention.v1",
        null,
        """
        {"code":"%s","version":1,"name":"A therapy","kind":"THERAPY","selectable":true,
         "isClass":false,"safetyGate":"BLOCK_UNTIL_SAFE","recipients":["MOTHER"],
         "buildingBlocks":["%s"],"status":"PUBLISHED"}
        """
            .formatted(code, String.join("\",\"", blocks)));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count("select count(*) from known_intervention where code = ?", code)
                    == 1);
    UUID item = UUID.randomUUID();
    harbour
        .putItem(
            item,
            Map.of(
                "title", "From the catalogue",
                "intervention", Map.of("code", code, "version", 1),
                "assignee", "AGENCY",
                "purpose", "THERAPEUTIC",
                "target", "MOTHER",
                "involvesMother", true))
        .then()
        .statusCode(204);
    return item;
  }
}
