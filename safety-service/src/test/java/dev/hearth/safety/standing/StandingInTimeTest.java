package dev.hearth.safety.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Alarms;
import dev.hearth.safety.testing.Service;
import dev.hearth.safety.testing.TimeAhead;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What time alone does to a standing: nobody asks, and everybody hears of it. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class StandingInTimeTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final EventContract CONTRACT =
      new EventContract("safety-service", "dev.hearth.safety.standing.v1");

  @Inject SettableClock clock;
  private ACase hers;
  private Instant release;

  @BeforeEach
  void aReleaseInTenDays() {
    TimeAhead.begin(clock);
    hers = ACase.of(Service.HARBOUR);
    hers.assessed(Map.of());
    release = clock.instant().plus(Duration.ofDays(10));
    hers.trigger(UUID.randomUUID(), "RELEASE_FROM_CUSTODY", release).then().statusCode(201);
    await().atMost(SOON).until(() -> hers.published().size() == 3);
  }

  @AfterEach
  void backToNow() {
    TimeAhead.end(clock);
  }

  @Test
  void theCheckBeforeItPassesAndThenItComes() {
    // when
    clock.advance(Duration.ofDays(7).plusSeconds(5));
    Broker.Published overdue = published(4);
    clock.advance(Duration.ofDays(3));
    Broker.Published overtaken = published(5);

    // then
    assertThat(overdue.data().get("notCurrentBecause").asText()).isEqualTo("OVERDUE");
    assertThat(overdue.data().get("gate").asText()).isEqualTo("SHUT");
    assertThat(overdue.data().get("openTriggers").get(0).get("type").asText())
        .isEqualTo("RELEASE_FROM_CUSTODY");
    assertThat(overtaken.data().get("notCurrentBecause").asText()).isEqualTo("OVERTAKEN");
    assertThat(overtaken.data().get("overtakenBy").asText()).isEqualTo("RELEASE_FROM_CUSTODY");
  }

  @Test
  void checkedBeforeItTheGateStaysOpenToItsMomentAndShutsWithIt() {
    // given
    clock.advance(Duration.ofDays(6));
    hers.assessed(Map.of());
    published(4);

    // when
    clock.advance(Duration.ofDays(4).minusSeconds(30));
    String justBefore = hers.standing().getString("gate");
    clock.advance(Duration.ofSeconds(60));

    // then
    Broker.Published overtaken = published(5);
    assertThat(justBefore).isEqualTo("OPEN");
    assertThat(overtaken.data().get("notCurrentBecause").asText()).isEqualTo("OVERTAKEN");
  }

  @Test
  void wasTheServiceAwayAtThoseMinutesItsAlarmsRingLateAndNothingIsLost() {
    // given
    Alarms.goUnheard(hers.id());
    clock.advance(Duration.ofDays(12));
    await()
        .during(Duration.ofSeconds(2))
        .atMost(Duration.ofSeconds(4))
        .until(() -> hers.published().size() == 3);

    // when
    Alarms.areHeardAgain(hers.id());

    // then
    assertThat(published(4).data().get("notCurrentBecause").asText()).isEqualTo("OVERDUE");
    assertThat(published(5).data().get("notCurrentBecause").asText()).isEqualTo("OVERTAKEN");
    Instant due = release.minus(Duration.ofDays(3));
    assertThat(
            Database.column(
                "select (since - ?::timestamptz)::text from standing_change"
                    + " where case_id = ? and version > 3 order by version",
                due.toString(),
                hers.id()))
        .containsExactly("00:00:00.000001", "3 days");
    assertThat(
            Database.count(
                "select count(*) from standing_change where case_id = ? and version > 3"
                    + " and noticed_at > since + interval '1 day'",
                hers.id()))
        .isEqualTo(2);
  }

  @Test
  void whoReadsOrWritesBeforeTheAlarmRingsSeesTheTruth() {
    // given
    Alarms.goUnheard(hers.id());
    clock.advance(Duration.ofDays(8));

    // when
    String read = hers.standing().getString("notCurrentBecause");
    clock.advance(Duration.ofDays(3));
    hers.assessed(Map.of());

    // then
    assertThat(read).isEqualTo("OVERDUE");
    assertThat(
            Database.column(
                "select coalesce(not_current_because, 'CURRENT') from standing_change"
                    + " where case_id = ? order by version",
                hers.id()))
        .containsExactly("NOT_ASSESSED", "CURRENT", "CURRENT", "OVERDUE", "OVERTAKEN", "CURRENT");
  }

  @Test
  void aWeeklyCheckThatWasMissedIsNotForgivenWhenTheTwelveWeeksAreOver() {
    // given
    ACase left = ACase.of(Service.HARBOUR);
    left.trigger(UUID.randomUUID(), "SEPARATION", clock.instant()).then().statusCode(201);
    left.assessed(Map.of());
    clock.advance(Duration.ofDays(76));
    left.assessed(Map.of());

    // when
    clock.advance(Duration.ofDays(12));
    left.trigger(UUID.randomUUID(), "PREGNANCY", clock.instant()).then().statusCode(201);

    // then
    JsonPath standing = left.standing();
    assertThat(standing.getString("nextDueBecause")).isEqualTo("SEPARATION");
    assertThat(standing.getString("notCurrentBecause")).isEqualTo("OVERDUE");
  }

  @Test
  void theRulesSayWhatIsOverdueAndWhatWasNotAnswered() {
    // given
    ACase left = ACase.of(Service.HARBOUR);
    left.assessed(Map.of());
    List<String> calm = left.standing().getList("findings.rule");
    left.trigger(UUID.randomUUID(), "SEPARATION", clock.instant()).then().statusCode(201);
    List<String> atFirst = left.standing().getList("findings.rule");

    // when
    clock.advance(Duration.ofHours(25));
    List<String> aDayLater = left.standing().getList("findings.rule");
    left.assessed(Map.of());
    List<String> assessed = left.standing().getList("findings.rule");
    clock.advance(Duration.ofDays(29));
    List<String> aMonthLater = left.standing().getList("findings.rule");

    // then
    assertThat(calm).isEmpty();
    assertThat(atFirst).isEmpty();
    assertThat(aDayLater).containsExactly("SAF-01", "LIV-07", "TRG-01");
    assertThat(assessed).containsExactly("LIV-07");
    assertThat(aMonthLater).containsExactly("SAF-01", "LIV-07", "CAD-01");
  }

  /** The standing of this number, once it lies in Kafka; it fits the contract. */
  private Broker.Published published(int sequence) {
    await().atMost(SOON).until(() -> hers.published().size() >= sequence);
    Broker.Published found = hers.published().get(sequence - 1);
    CONTRACT.accepts(found.data());
    return found;
  }
}
