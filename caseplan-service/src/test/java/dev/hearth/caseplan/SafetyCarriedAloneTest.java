package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** FAT-02: that her safety plan stands alone is said although the step is refused. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class SafetyCarriedAloneTest {
  private static final String TYPE = "dev.hearth.caseplan.violence-not-addressed.v1";

  private final Harbour harbour = new Harbour();

  @Test
  void aRefusedActivationNamesItAndTellsItOnce() {
    // given
    UUID diary = aPlanThatLeavesItToHer();

    // when
    Response asked =
        harbour
            .asWorker()
            .queryParam("for", "plan.activate")
            .get("/v1/case-plans/{id}/review", harbour.planId);
    Response refused = harbour.activate(Map.of());

    // then
    asked.then().statusCode(200);
    refused.then().statusCode(422);
    assertThat(refused.<List<String>>path("blocking.rule")).containsExactly("FAT-02");
    assertThat(harbour.statusOf(diary)).isEqualTo("AGREED");
    List<Published> told = awaitTold(1);
    new EventContract("caseplan-service", TYPE).accepts(told.getFirst().data());
    assertThat(told.getFirst().data().get("caseId").asText()).isEqualTo(harbour.caseId.toString());
    assertThat(told.getFirst().data().get("planId").asText()).isEqualTo(harbour.planId.toString());
    assertThat(told.getFirst().data().get("worker").asText()).isEqualTo(harbour.worker);
  }

  @Test
  void whatIsTakenAllTheSameTellsItToo() {
    // given
    aPlanThatLeavesItToHer();
    Map<String, ?> signOff =
        Map.of(
            "answers",
            Map.of(
                "overrides",
                List.of(
                    Map.of(
                        "rule", "FAT-02",
                        "subject", "plan",
                        "reason", "The police answer on Monday"))));

    // when
    Response signedOff =
        Harbour.withReasons(
            signOff,
            body ->
                harbour
                    .asSupervisor()
                    .header("If-Match", harbour.planEtag())
                    .body(body)
                    .post("/v1/case-plans/{id}/activation", harbour.planId));

    // then
    assertThat(signedOff.statusCode()).as(signedOff.asString()).isEqualTo(204);
    awaitTold(2);
  }

  @Test
  void nothingIsToldWhereSomebodyActsOnHisViolence() {
    // given
    aPlanThatLeavesItToHer();
    harbour.item("Look in on him", "TASK", "AGENCY", "ADDRESS_VIOLENCE", "PUV", false, true);

    // when
    harbour.activate().then().statusCode(204);

    // then
    awaitTold(0);
  }

  private UUID aPlanThatLeavesItToHer() {
    harbour.withCase().withDraftPlan();
    UUID diary = harbour.motherTask("Keep a diary");
    harbour.agrees(diary);
    harbour.standing(1, "STANDARD", "null", Instant.now().plus(Duration.ofDays(28)), true);
    harbour.planAfterStanding().then().statusCode(200);
    return diary;
  }

  private List<Published> awaitTold(int times) {
    return Awaitility.await()
        .during(Duration.ofSeconds(3))
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Broker.of("hearth.caseplan", harbour.caseId.toString()).stream()
                    .filter(each -> each.type().equals(TYPE))
                    .toList(),
            all -> all.size() == times);
  }
}
