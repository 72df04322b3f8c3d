package dev.hearth.caseplan.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.SafetyGate;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.SafetyChecks.LastCheck;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a standing tells the rules, and that the gate neither gains nor loses by it. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ToldFactsTest {
  private static final String TYPE = "dev.hearth.safety.standing.v1";
  private static final String TOPIC = "hearth.safety-standing";
  private static final EventContract CONTRACT = new EventContract("safety-service", TYPE);
  private static final List<String> OPTIONAL =
      List.of(
          "contingencyPlanActive",
          "contingencyPlanAgreedByHer",
          "protectionOrder",
          "openTriggers",
          "separationAt",
          "safetyPlanUpdatedAt",
          "riskTimesHeard");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration SOON = Duration.ofSeconds(60);

  private final UUID agency = UUID.randomUUID();
  private final UUID caseId = UUID.randomUUID();
  @Inject Standings standings;
  @Inject AgencyContext agencies;

  @Test
  void nothingIsKnownUntilAStandingIsHeard() {
    // when
    Standing standing = now();

    // then
    assertThat(standing.version()).isZero();
    assertThat(known(standing)).isEmpty();
  }

  @Test
  void everythingThatTheExampleTellsIsOffered() {
    // when
    Standing standing = heard(1, example());

    // then
    assertThat(standing.checks())
        .isEqualTo(
            new SafetyChecks(
                new LastCheck(at("2026-05-01T09:30:00Z"), true, at("2026-05-29T09:30:00Z")),
                at("2026-05-04T18:00:00Z"),
                List.of(
                    new OpenTrigger(
                        "ORDER_BREACH",
                        at("2026-05-03T18:00:00Z"),
                        true,
                        at("2026-05-04T18:00:00Z")),
                    new OpenTrigger(
                        "COURT_DATE",
                        at("2026-05-14T08:00:00Z"),
                        false,
                        at("2026-05-07T08:00:00Z"))),
                null,
                at("2026-04-20T10:15:00Z")));
    assertThat(standing.contingencyPlan())
        .isEqualTo(new ContingencyPlan(true, true, true, false, null, null));
    assertThat(standing.protectionOrder())
        .isEqualTo(
            new ProtectionOrder(
                OrderStatus.IN_FORCE,
                new OrderDiscussion(true, FeelsSafer.UNSURE, false, true),
                at("2026-03-02T10:00:00Z"),
                at("2026-05-03T18:00:00Z")));
    assertThat(row(standing)).isEqualTo(GateRow.OVERTAKEN_BY_TRIGGER);
  }

  @Test
  void aCaseThatWasNeverAssessedHasAnAssessmentDueAndNoLastOne() {
    // given
    ObjectNode event = example();
    for (String field :
        List.of("assessmentId", "level", "outcome", "completedAt", "validUntil", "overtakenBy")) {
      event.putNull(field);
    }
    event.put("notCurrentBecause", "NOT_ASSESSED").put("gateRow", "NO_ASSESSMENT");
    event.putNull("nextDueBecause").putArray("openTriggers");
    event.put("separationAt", "2026-05-02T08:00:00Z");

    // when
    Standing standing = heard(1, event);

    // then
    assertThat(standing.checks())
        .isEqualTo(
            new SafetyChecks(
                null,
                at("2026-05-04T18:00:00Z"),
                List.of(),
                at("2026-05-02T08:00:00Z"),
                at("2026-04-20T10:15:00Z")));
  }

  @Test
  void anIncompleteAssessmentDidNotAskEnough() {
    // given
    ObjectNode event = example().put("outcome", "INCOMPLETE").put("overtakenBy", "WEAPON");

    // when
    SafetyChecks checks = heard(1, event).checks();

    // then
    assertThat(checks).isNotNull();
    assertThat(checks.last()).isNotNull();
    assertThat(checks.last().enoughAsked()).isFalse();
  }

  @Test
  void toldThatThereIsNoneIsNotTheSameAsNotTold() {
    // given
    ObjectNode none = example().put("contingencyPlanActive", false);
    none.put("contingencyPlanAgreedByHer", false).putNull("riskTimesHeard");
    none.putNull("protectionOrder");

    // when
    Standing toldThatThereIsNone = heard(1, none);
    Standing notTold = heard(2, without(example(), "contingencyPlanActive"));

    // then
    assertThat(toldThatThereIsNone.contingencyPlan()).isEqualTo(ContingencyPlan.none());
    assertThat(toldThatThereIsNone.protectionOrder()).isNull();
    assertThat(notTold.contingencyPlan()).isNull();
    assertThat(notTold.protectionOrder()).isNotNull();
  }

  @Test
  void aWriterFromBeforeTheRulesAskedOpensTheGateAndTellsNothing() {
    // given
    ObjectNode event = open();
    OPTIONAL.forEach(event::remove);

    // when
    Standing standing = heard(1, event);

    // then
    assertThat(row(standing)).isEqualTo(GateRow.STANDARD);
    assertThat(known(standing)).isEmpty();
  }

  @Test
  void ofAWriterFromBeforeTopicsAndTimesWereToldTheRestIsKnown() {
    // given
    ObjectNode event = without(open(), "riskTimesHeard");
    ((ObjectNode) event.get("protectionOrder"))
        .remove(List.of("notDiscussed", "breachSupportOfferedAt", "lastBreachAt"));

    // when
    Standing standing = heard(1, event);

    // then
    assertThat(known(standing)).containsExactly("checks", "plan");
    assertThat(standing.contingencyPlan())
        .isEqualTo(new ContingencyPlan(true, true, null, null, null, null));
  }

  @ParameterizedTest(name = "without {0}: {1}")
  @CsvSource({
    "/contingencyPlanActive,                  checks order",
    "/contingencyPlanAgreedByHer,             checks plan order",
    "/riskTimesHeard,                         checks plan order",
    "/openTriggers,                           plan order",
    "/separationAt,                           checks plan order",
    "/safetyPlanUpdatedAt,                    checks plan order",
    "/protectionOrder,                        checks plan",
    "/protectionOrder/notDiscussed,           checks plan",
    "/protectionOrder/breachSupportOfferedAt, checks plan order",
    "/protectionOrder/lastBreachAt,           checks plan"
  })
  void whatIsLeftOutIsNotKnownAndTheGateStands(String field, String known) {
    // given
    ObjectNode event = open();
    at(event, field).remove(name(field));

    // when
    Standing standing = heard(1, event);

    // then
    assertThat(known(standing)).isEqualTo(parts(known));
    assertThat(row(standing)).isEqualTo(GateRow.STANDARD);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          /completedAt                    | "last spring"                       | plan order
          /nextDueAt                      | null                                | plan order
          /openTriggers                   | "ORDER_BREACH"                      | plan order
          /openTriggers                   | [null]                              | plan order
          /openTriggers                   | [{"type":"ORDER_BREACH"}]           | plan order
          /openTriggers/0/type            | "He came to the door"               | plan order
          /openTriggers/0/type            | null                                | plan order
          /openTriggers/0/voids           | "yes"                               | plan order
          /separationAt                   | true                                | plan order
          /safetyPlanUpdatedAt            | {}                                  | plan order
          /contingencyPlanActive          | "maybe"                             | checks order
          /contingencyPlanAgreedByHer     | []                                  | checks order
          /riskTimesHeard                 | "her"                               | checks order
          /riskTimesHeard/fromHer         | "yes"                               | checks order
          /protectionOrder                | "IN_FORCE"                          | checks plan
          /protectionOrder/status         | "FOR_LIFE"                          | checks plan
          /protectionOrder/feelsSafer     | null                                | checks plan
          /protectionOrder/notDiscussed   | ["THE_WEATHER"]                     | checks plan
          /protectionOrder/notDiscussed   | [null]                              | checks plan
          /protectionOrder/lastBreachAt   | "often"                             | checks plan
          /protectionOrder/breachSupportOffered | true                          | checks plan
          """)
  void aPartThatCannotBeReadIsNotKnownAndHarmsNeitherTheOthersNorTheGate(
      String field, String value, String known) throws JsonProcessingException {
    // given
    ObjectNode event = open();
    at(event, field).set(name(field), JSON.readTree(value));

    // when
    Standing standing = heard(1, event);

    // then
    assertThat(known(standing)).isEqualTo(parts(known));
    assertThat(row(standing)).isEqualTo(GateRow.STANDARD);
    assertThat(SafetyGate.of(standing.facts(), Instant.now()).state()).isEqualTo(GateState.OPEN);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"level", "validUntil", "feelsSafeEnoughToStart"})
  void whatTheGateNeedsShutsItWhenItCannotBeReadAndNothingIsKnownAnyMore(String field) {
    // given
    Standing before = heard(1, open());
    ObjectNode broken = open().put(field, "CATASTROPHIC");

    // when
    publish(2, broken);

    // then
    await().atMost(SOON).until(() -> row(now()) == GateRow.OVERTAKEN_BY_TRIGGER);
    assertThat(known(before)).isEqualTo(parts("checks plan order"));
    assertThat(known(now())).isEmpty();
    assertThat(known(heard(3, open()))).isEqualTo(parts("checks plan order"));
  }

  @Test
  void aLaterStandingTakesThePlaceOfAllThatWasTold() {
    // given
    heard(2, open());
    ObjectNode later = open();
    OPTIONAL.forEach(later::remove);

    // when
    publish(1, open());
    Standing standing = heard(3, later);

    // then
    assertThat(known(standing)).isEmpty();
  }

  @Test
  void aStandingFromBeforeItWasKeptTellsNothingAndStillDecides() {
    // given
    heard(1, open());

    // when
    Database.execute("update case_standing set told = null where case_id = ?", caseId);

    // then
    assertThat(known(now())).isEmpty();
    assertThat(row(now())).isEqualTo(GateRow.STANDARD);
  }

  /** The writer's example. */
  private ObjectNode example() {
    return ((ObjectNode) CONTRACT.example()).put("caseId", caseId.toString());
  }

  /** The same of a case that is assessed, calm and current. */
  private ObjectNode open() {
    ObjectNode event = example().put("current", true).put("gate", "OPEN");
    event.put("gateRow", "STANDARD").put("nextDueBecause", "INTERVAL");
    event.put("validUntil", Instant.now().plus(Duration.ofDays(28)).toString());
    event.putNull("notCurrentBecause").putNull("overtakenBy");
    ((ObjectNode) event.get("protectionOrder")).put("breachSupportOffered", false);
    CONTRACT.accepts(event);
    return event;
  }

  private static ObjectNode without(ObjectNode event, String field) {
    event.remove(field);
    CONTRACT.accepts(event);
    return event;
  }

  private static ObjectNode at(JsonNode event, String field) {
    return (ObjectNode) event.at(field.substring(0, field.lastIndexOf('/')));
  }

  private static String name(String field) {
    return field.substring(field.lastIndexOf('/') + 1);
  }

  private static Instant at(String instant) {
    return Instant.parse(instant);
  }

  private Standing heard(long version, JsonNode event) {
    publish(version, event);
    await().atMost(SOON).until(() -> now().version() == version);
    return now();
  }

  private void publish(long version, JsonNode event) {
    for (int partition = 0; partition < 3; partition++) {
      Broker.publish(
          TOPIC,
          "heartbeat-" + partition,
          Instant.now().toEpochMilli(),
          "dev.hearth.safety.heartbeat.v1",
          null,
          "{}");
    }
    Broker.publish(TOPIC, caseId.toString(), version, TYPE, agency, event.toString());
  }

  private Standing now() {
    return agencies.within(
        agency, () -> QuarkusTransaction.requiringNew().call(() -> standings.now(caseId)));
  }

  private static GateRow row(Standing standing) {
    return SafetyGate.of(standing.facts(), Instant.now()).row();
  }

  private static List<String> known(Standing standing) {
    return Stream.of(
            standing.checks() == null ? "" : "checks",
            standing.contingencyPlan() == null ? "" : "plan",
            standing.protectionOrder() == null ? "" : "order")
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static List<String> parts(String known) {
    return List.of(known.split(" "));
  }
}
