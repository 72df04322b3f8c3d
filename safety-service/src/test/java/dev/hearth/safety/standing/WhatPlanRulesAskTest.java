package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the standing tells so that plan rules can be judged elsewhere. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class WhatPlanRulesAskTest {
  private static final EventContract CONTRACT =
      new EventContract("safety-service", "dev.hearth.safety.standing.v1");

  @Inject Clock clock;
  private ACase hers;

  @BeforeEach
  void aCase() {
    hers = ACase.of(Service.HARBOUR);
  }

  @Test
  void ofAnOrderThatNobodyTalkedAboutAllTopicsAreOpen() {
    // when
    AnOrder.of(hers).record(AnOrder.inStatus("APPLIED")).then().statusCode(201);

    // then
    JsonNode order = published(2).get("protectionOrder");
    assertThat(order.get("notDiscussed"))
        .extracting(JsonNode::asText)
        .containsExactly("CONDITIONS", "FEELS_SAFER", "PAST_EXPERIENCE", "REPORTING_BREACHES");
    assertThat(order.get("allTopicsDiscussed").asBoolean()).isFalse();
    assertThat(order.get("breachSupportOfferedAt").isNull()).isTrue();
    assertThat(order.get("lastBreachAt").isNull()).isTrue();
  }

  @Test
  void helpOfferedAfterABreachIsToldWithItsTime() {
    // given
    AnOrder order = AnOrder.of(hers);
    order.record(AnOrder.talkedThrough("YES", "")).then().statusCode(201);
    Instant happened = clock.instant().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
    Instant offered = happened.plusSeconds(30);
    UUID breach = UUID.randomUUID();
    order.breach(breach, happened).then().statusCode(201);
    JsonNode breached = published(3).get("protectionOrder");

    // when
    order
        .changeBreach(
            breach,
            "\"1\"",
            Map.of("happenedAt", happened.toString(), "supportOfferedAt", offered.toString()))
        .then()
        .statusCode(200);

    // then
    JsonNode helped = published(4).get("protectionOrder");
    assertThat(breached.get("lastBreachAt").asText()).isEqualTo(happened.toString());
    assertThat(breached.get("breachSupportOfferedAt").asText()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(breached.get("breachSupportOffered").asBoolean()).isFalse();
    assertThat(helped.get("breachSupportOfferedAt").asText()).isEqualTo(offered.toString());
    assertThat(helped.get("breachSupportOffered").asBoolean()).isTrue();
  }

  @Test
  void whoWasHeardOnTimesOfDangerIsToldWhileAContingencyPlanIsInForce() {
    // given
    UUID time = UUID.randomUUID();
    note("ASKED_NONE").then().statusCode(200);
    APlan plan = APlan.of(hers);

    // when
    plan.make(APlan.wholeContingency("")).then().statusCode(201);
    hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId",
                hers.id(),
                "what",
                "He comes for his things",
                "source",
                "PRACTITIONER",
                "from",
                clock.instant().plus(Duration.ofDays(3)).toString()))
        .put("/v1/heightened-risk-times/{id}", time)
        .then()
        .statusCode(201);
    hers.asWorker().header("If-Match", "\"1\"").delete("/v1/heightened-risk-times/{id}", time);
    note("CONSIDERED_NONE").then().statusCode(200);
    note("CONSIDERED_NONE").then().statusCode(200);
    plan.post("ending", "\"1\"", Map.of()).then().statusCode(200);

    // then
    assertThat(published(1).get("riskTimesHeard").isNull()).isTrue();
    assertThat(heard(2)).isEqualTo("{\"fromHer\":true,\"fromPractitioner\":false}");
    assertThat(heard(3)).isEqualTo("{\"fromHer\":true,\"fromPractitioner\":true}");
    assertThat(heard(4)).isEqualTo("{\"fromHer\":true,\"fromPractitioner\":false}");
    assertThat(heard(5)).isEqualTo("{\"fromHer\":true,\"fromPractitioner\":true}");
    assertThat(published(6).get("riskTimesHeard").isNull()).isTrue();
    assertThat(hers.published()).hasSize(6);
  }

  @Test
  void aStandingFromBeforeTellsItOnceSomebodyLooks() {
    // given
    AnOrder.of(hers).record(AnOrder.talkedThrough("YES", "")).then().statusCode(201);
    APlan.of(hers).make(APlan.wholeContingency("")).then().statusCode(201);
    published(3);
    Database.execute(
        """
        update standing set turns_at = now(), order_not_discussed = null,
          order_breach_support_offered_at = null, order_last_breach_at = null,
          risk_times_heard_from_her = null, risk_times_heard_from_practitioner = null
        where case_id = ?
        """,
        hers.id());

    // when
    hers.standing();

    // then
    JsonNode told = published(4);
    assertThat(told.get("protectionOrder").get("notDiscussed")).isEmpty();
    assertThat(told.get("protectionOrder").get("breachSupportOfferedAt").asText())
        .isEqualTo("2026-03-02T10:00:00Z");
    assertThat(heard(4)).isEqualTo("{\"fromHer\":false,\"fromPractitioner\":false}");
  }

  private Response note(String status) {
    return hers.asWorker()
        .body(Map.of("caseId", hers.id(), "status", status))
        .post("/v1/heightened-risk-statuses");
  }

  private String heard(int sequence) {
    return published(sequence).get("riskTimesHeard").toString();
  }

  /** The standing of this number, once it lies in Kafka; it fits the contract. */
  private JsonNode published(int sequence) {
    await().atMost(Duration.ofSeconds(60)).until(() -> hers.published().size() >= sequence);
    JsonNode data = hers.published().get(sequence - 1).data();
    CONTRACT.accepts(data);
    return data;
  }
}
