package dev.hearth.safety.protectionorder;

import static dev.hearth.safety.protectionorder.ProtectionOrderTest.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class OrderBreachTest {
  @Inject Clock clock;

  private ACase hers;
  private AnOrder order;
  private UUID breach;

  @BeforeEach
  void anOrderInForce() {
    hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    order = AnOrder.of(hers);
    order.record(AnOrder.talkedThrough("YES", "")).then().statusCode(201);
    breach = UUID.randomUUID();
  }

  @Test
  void aBreachIsATriggerTooAndVoidsTheAssessment() {
    // given
    String gateBefore = hers.standing().getString("gate");

    // when
    Response recorded = order.breach(breach, clock.instant());

    // then
    assertThat(recorded.statusCode()).isEqualTo(201);
    assertThat(outcomes(recorded.jsonPath())).containsExactly("DVO-02 VIOLATED");
    assertThat(gateBefore).isEqualTo("OPEN");
    assertThat(hers.standing().getString("overtakenBy")).isEqualTo("ORDER_BREACH");
    assertThat(hers.standing().getBoolean("protectionOrder.breachSupportOffered")).isFalse();
    JsonPath triggers = hers.asWorker().get("/v1/triggers?caseId={id}", hers.id()).jsonPath();
    assertThat(triggers.getList("items.type")).isEqualTo(List.of("ORDER_BREACH"));
    assertThat(triggers.getString("items[0].id"))
        .isEqualTo(recorded.jsonPath().getString("triggerId"));
  }

  @Test
  void twoBreachesOfADayAreTwoReportsAndOneTrigger() {
    // given
    Instant midnight = Instant.parse("2026-05-03T00:00:00Z");
    UUID evening = UUID.randomUUID();
    order.breach(breach, midnight).then().statusCode(201);

    // when
    JsonPath second = order.breach(evening, midnight.plusSeconds(80_000)).jsonPath();

    // then
    assertThat(second.getString("triggerId")).isEqualTo(breach.toString());
    JsonPath page = order.get("/breaches?limit=1").jsonPath();
    JsonPath rest = order.get("/breaches?limit=1&cursor=" + page.getString("next")).jsonPath();
    assertThat(page.getList("items.id")).isEqualTo(List.of(evening.toString()));
    assertThat(rest.getList("items.id")).isEqualTo(List.of(breach.toString()));
    assertThat(rest.getString("next")).isNull();
  }

  @Test
  void helpOfferedAfterTheBreachIsWhatCounts() {
    // given
    Instant happened = clock.instant().minus(Duration.ofHours(3));
    order.breach(breach, happened).then().statusCode(201);

    // when
    Response changed =
        order.changeBreach(
            breach,
            "\"1\"",
            told(
                happened,
                Map.of(
                    "whatHappened", "He stood at the gate",
                    "wantsToReport", "WITH_SUPPORT",
                    "supportOfferedAt", happened.plusSeconds(3600).toString(),
                    "supportPreferred", "The worker phones",
                    "reportedAt", happened.plusSeconds(7200).toString())));

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(outcomes(changed.jsonPath())).isEmpty();
    assertThat(hers.standing().getBoolean("protectionOrder.breachSupportOffered")).isTrue();
    Response read = order.get("/breaches/" + breach);
    assertThat(read.header("ETag")).isEqualTo("\"2\"");
    assertThat(read.jsonPath().getString("whatHappened")).isEqualTo("He stood at the gate");
    assertThat(read.jsonPath().getString("supportPreferred")).isEqualTo("The worker phones");
    assertThat(read.jsonPath().getString("wantsToReport")).isEqualTo("WITH_SUPPORT");
    assertThat(read.jsonPath().getString("reportedAt")).isNotNull();
    assertThat(read.jsonPath().getString("findings")).isNull();
  }

  @Test
  void aTriggerWithoutAReportIsABreachAllTheSame() {
    // given
    Instant happened = clock.instant().minusSeconds(60);

    // when
    Response recorded = hers.trigger(UUID.randomUUID(), "ORDER_BREACH", happened);

    // then
    JsonPath read = order.read();
    assertThat(recorded.statusCode()).isEqualTo(201);
    assertThat(outcomes(recorded.jsonPath())).containsExactly("DVO-02 VIOLATED");
    assertThat(outcomes(read)).contains("DVO-02 VIOLATED");
    assertThat(Instant.parse(read.getString("lastBreachAt"))).isEqualTo(happened);
    assertThat(read.getString("suggestedAnswer.value")).isEqualTo("BREACHED");
  }

  @Test
  void aBreachSuggestsItsAnswerUntilTheNextAssessment() {
    // given
    order.breach(breach, clock.instant()).then().statusCode(201);
    String before = order.read().getString("suggestedAnswer.value");

    // when
    hers.assessed(Map.of("SC09", "BREACHED"));

    // then
    assertThat(before).isEqualTo("BREACHED");
    assertThat(order.read().getString("suggestedAnswer.value")).isEqualTo("IN_FORCE_HELPS");
  }

  @Test
  void aBreachIsRecordedOnceAndChangedOnlyByWhoHasReadIt() {
    // given
    Instant happened = clock.instant();
    order.breach(breach, happened).then().statusCode(201);
    Map<String, Object> told = told(happened, Map.of("wantsToReport", "NO"));
    order.changeBreach(breach, "\"1\"", told).then().statusCode(200);

    // when
    int again = order.breach(breach, happened).statusCode();
    int stale = order.changeBreach(breach, "\"1\"", told).statusCode();
    int blind =
        hers.asWorker()
            .body(told)
            .put("/v1/protection-orders/{id}/breaches/{breach}", order.id(), breach)
            .statusCode();
    int elsewhere = AnOrder.of(hers).get("/breaches/" + breach).statusCode();

    // then
    assertThat(new int[] {again, stale, blind, elsewhere}).containsExactly(412, 412, 428, 404);
  }

  @Test
  void aBreachOfAnotherOrderIsNotFoundUnderThisOne() {
    // given
    ACase another = ACase.of(Service.HARBOUR);
    AnOrder others = AnOrder.of(another);
    others.record(AnOrder.inStatus("IN_FORCE")).then().statusCode(201);
    others.breach(breach, clock.instant()).then().statusCode(201);

    // when
    int read = order.get("/breaches/" + breach).statusCode();

    // then
    assertThat(read).isEqualTo(404);
  }

  @Test
  void aBreachAndItsTriggerAreKeptTogetherOrNotAtAll() {
    // given
    String key = hers.agency() + "/" + hers.id();
    Database.execute(
        """
        create function tear_%s() returns trigger language plpgsql as $$
        begin
          if new.key = '%s' then raise exception 'torn'; end if;
          return new;
        end $$
        """
            .formatted(name(), key));
    Database.execute(
        """
        create trigger tear_%s before insert on outbox_event
        for each row execute function tear_%s()
        """
            .formatted(name(), name()));

    // when
    int torn = order.breach(breach, clock.instant()).statusCode();
    Database.execute("drop trigger tear_%s on outbox_event".formatted(name()));

    // then
    assertThat(torn).isGreaterThanOrEqualTo(500);
    assertThat(rows("protection_order_breach")).isZero();
    assertThat(rows("trigger_event")).isZero();
    assertThat(hers.standing().getString("gate")).isEqualTo("OPEN");
    assertThat(order.breach(breach, clock.instant()).statusCode()).isEqualTo(201);
  }

  private String name() {
    return hers.id().toString().replace('-', '_');
  }

  private long rows(String table) {
    return Database.count("select count(*) from " + table + " where case_id = ?", hers.id());
  }

  private static Map<String, Object> told(Instant happened, Map<String, Object> more) {
    Map<String, Object> told = new HashMap<>(more);
    told.put("happenedAt", happened.toString());
    return told;
  }
}
