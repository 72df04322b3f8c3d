package dev.hearth.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private record Config(List<Duration> schedule, double jitter) implements DeliveryConfig {
    @Override
    public Duration timeout() {
      return Duration.ofSeconds(10);
    }

    @Override
    public Duration longestRetryAfter() {
      return Duration.ofHours(24);
    }

    @Override
    public URI caseplanUrl() {
      return URI.create("http://127.0.0.1");
    }
  }

  private static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");

  private final RetrySchedule exact =
      new RetrySchedule(new Config(List.of(Duration.ZERO, Duration.ofSeconds(30)), 0));

  @Test
  void thereAreAsManyAttemptsAsWaits() {
    assertThat(exact.waitAfter(0, null)).contains(Duration.ZERO);
    assertThat(exact.waitAfter(1, null)).contains(Duration.ofSeconds(30));
    assertThat(exact.waitAfter(2, null)).isEmpty();
  }

  @Test
  void aLongerRetryAfterIsHonouredUpToADay() {
    assertThat(exact.waitAfter(1, Duration.ofHours(2))).contains(Duration.ofHours(2));
    assertThat(exact.waitAfter(1, Duration.ofDays(9))).contains(Duration.ofHours(24));
  }

  @Test
  void aShorterRetryAfterDoesNotHurryUs() {
    assertThat(exact.waitAfter(1, Duration.ofSeconds(1))).contains(Duration.ofSeconds(30));
  }

  @Test
  void retryAfterDoesNotAddAnAttempt() {
    assertThat(exact.waitAfter(2, Duration.ofSeconds(1))).isEmpty();
  }

  @Test
  void jitterStaysWithinItsShare() {
    // given
    RetrySchedule varied = new RetrySchedule(new Config(List.of(Duration.ofSeconds(100)), 0.2));

    // when
    List<Duration> waits =
        java.util.stream.IntStream.range(0, 500)
            .mapToObj(i -> varied.waitAfter(0, null).orElseThrow())
            .toList();

    // then
    assertThat(waits).allMatch(w -> w.toMillis() >= 80_000 && w.toMillis() <= 120_000);
    assertThat(waits.stream().distinct().count()).isGreaterThan(10);
  }

  @Test
  void retryAfterIsSecondsOrADateAndAnythingElseIsNothing() {
    assertThat(RetryAfter.parse("120", NOW)).contains(Duration.ofMinutes(2));
    assertThat(RetryAfter.parse("Sun, 03 May 2026 11:00:00 GMT", NOW))
        .contains(Duration.ofHours(1));
    assertThat(RetryAfter.parse("Sun, 03 May 2026 09:00:00 GMT", NOW)).isEmpty();
    assertThat(RetryAfter.parse("-5", NOW)).isEmpty();
    assertThat(RetryAfter.parse("soon", NOW)).isEmpty();
    assertThat(RetryAfter.parse("99999999999999999999", NOW)).isEmpty();
  }
}
