package dev.hearth.safety.heightenedrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  @Test
  void paydayIsEachThursday() {
    assertThat(three("FREQ=WEEKLY;BYDAY=TH", "2026-05-01T09:00", "UTC", "2026-05-07T09:00:00Z"))
        .containsExactly("2026-05-14T09:00:00Z", "2026-05-21T09:00:00Z", "2026-05-28T09:00:00Z");
  }

  @Test
  void orTheLastFridayOfTheMonth() {
    assertThat(three("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-01T18:00", "UTC", "2026-05-01T00:00:00Z"))
        .containsExactly("2026-05-29T18:00:00Z", "2026-06-26T18:00:00Z", "2026-07-31T18:00:00Z");
  }

  @Test
  void nineStaysNineInBerlinWhenTheClocksChange() {
    assertThat(
            three(
                "FREQ=WEEKLY;BYDAY=SU",
                "2026-01-04T09:00",
                "Europe/Berlin",
                "2026-03-20T00:00:00Z"))
        .containsExactly("2026-03-22T08:00:00Z", "2026-03-29T07:00:00Z", "2026-04-05T07:00:00Z");
    assertThat(three("FREQ=DAILY", "2026-01-04T09:00", "Australia/Sydney", "2026-04-03T12:00:00Z"))
        .containsExactly("2026-04-03T22:00:00Z", "2026-04-04T23:00:00Z", "2026-04-05T23:00:00Z");
  }

  @Test
  void aTimeThatTheChangeSkipsComesAnHourLaterAndOneThatComesTwiceTheFirstTime() {
    assertThat(three("FREQ=DAILY", "2026-03-27T02:30", "Europe/Berlin", "2026-03-28T00:00:00Z"))
        .containsExactly("2026-03-28T01:30:00Z", "2026-03-29T01:30:00Z", "2026-03-30T00:30:00Z");
    assertThat(three("FREQ=DAILY", "2026-10-23T02:30", "Europe/Berlin", "2026-10-24T12:00:00Z"))
        .containsExactly("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z", "2026-10-27T01:30:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "FREQ=DAILY;UNTIL=20260510T070000Z, 2026-05-10T07:00:00Z",
    "FREQ=DAILY;UNTIL=20260510T065959Z, 2026-05-09T07:00:00Z",
    "FREQ=DAILY;UNTIL=20260510,         2026-05-10T07:00:00Z",
    "FREQ=DAILY;UNTIL=20260510T090000,  2026-05-10T07:00:00Z",
    "FREQ=DAILY;COUNT=10,               2026-05-10T07:00:00Z"
  })
  void aRuleEndsWhereItSays(String rule, Instant last) {
    // given
    Recurrence ending = recurrence(rule, "2026-05-01T09:00", "Europe/Berlin");

    // when
    Optional<Instant> theLast = ending.nextAfter(last.minusSeconds(1));

    // then
    assertThat(theLast).contains(last);
    assertThat(ending.nextAfter(last)).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void aRuleThatNamesNoDateOrOneTooFarAwayIsFoundOutAndNotSearchedForEver() {
    for (String rule :
        List.of(
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
            "FREQ=YEARLY;INTERVAL=900000",
            "FREQ=YEARLY;INTERVAL=12",
            "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=3")) {
      assertThat(
              recurrence(rule, "2025-05-01T09:00", "UTC")
                  .nextAfter(Instant.parse("2026-05-01T00:00:00Z")))
          .as(rule)
          .isEmpty();
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void manyYearsOfEveryDayAreCountedThrough() {
    assertThat(
            recurrence("FREQ=DAILY", "2006-05-01T09:00", "UTC")
                .nextAfter(Instant.parse("2046-05-01T10:00:00Z")))
        .contains(Instant.parse("2046-05-02T09:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "payday",
        "FREQ=SOMETIMES",
        "BYDAY=TH",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=DAILY;COUNT=3;UNTIL=20260510",
        "FREQ=HOURLY",
        "FREQ=MINUTELY;INTERVAL=1440",
        "FREQ=SECONDLY",
        "FREQ=DAILY;BYHOUR=9,21",
        "FREQ=DAILY;BYMINUTE=0,30",
        "FREQ=WEEKLY;BYSECOND=1",
        "RRULE:FREQ=DAILY"
      })
  void whatIsNoRuleOrFinerThanDailyIsRefusedByName(String rule) {
    assertThatThrownBy(() -> recurrence(rule, "2026-05-01T09:00", "UTC"))
        .isInstanceOfSatisfying(
            HttpProblem.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(400);
              assertThat(refusal.getParameters().get("violations").toString()).contains("rrule");
            });
  }

  private static List<String> three(String rule, String start, String zone, String after) {
    Recurrence recurrence = recurrence(rule, start, zone);
    List<String> found = new ArrayList<>();
    Instant at = Instant.parse(after);
    for (int i = 0; i < 3; i++) {
      at = recurrence.nextAfter(at).orElseThrow();
      found.add(at.toString());
    }
    return found;
  }

  private static Recurrence recurrence(String rule, String start, String zone) {
    return Recurrence.parse(rule, LocalDateTime.parse(start), ZoneId.of(zone));
  }
}
