package dev.hearth.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.bench.BenchBroken;
import java.time.Duration;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
  private static final long MILLIS = 1_000_000;

  private final SettableTicker ticker = new SettableTicker();

  @Test
  void whoWasMeantToComeDuringAStallHasWaitedSinceThen() {
    // given: ten questions a second, the first answer takes 500 ms, the others 10 ms
    OpenLoop load = new OpenLoop(1, 10, ticker);

    // when
    Histogram waits = load.waits(Duration.ofSeconds(1), () -> answeringIn(500, 10));

    // then: 500, 410, 320, 230, 140, 50, and four that met no stall
    assertThat(waits.getTotalCount()).isEqualTo(10);
    assertThat(waits.getMaxValue() / 1_000).isEqualTo(500);
    assertThat(waits.getCountBetweenValues(400_000, 415_000)).isEqualTo(1);
    assertThat(waits.getCountBetweenValues(45_000, 145_000)).isEqualTo(2);
    assertThat(waits.getCountBetweenValues(9_000, 11_000)).isEqualTo(4);
  }

  @Test
  void whatIsAnsweredInTimeIsAskedAtItsInstantAndNotSooner() {
    // given
    OpenLoop load = new OpenLoop(1, 10, ticker);

    // when
    Histogram waits = load.waits(Duration.ofSeconds(2), () -> answeringIn(10, 10));

    // then
    assertThat(waits.getMaxValue() / 1_000).isEqualTo(10);
    assertThat(ticker.now() / MILLIS).isEqualTo(1_910);
  }

  @Test
  void aSystemThatFallsBehindForGoodEndsTheMeasurement() {
    // given
    OpenLoop load = new OpenLoop(1, 100, ticker);

    // then
    assertThatThrownBy(() -> load.waits(Duration.ofSeconds(1), () -> answeringIn(50, 50)))
        .isInstanceOf(BenchBroken.class)
        .hasMessageContaining("100 questions a second");
  }

  private Job answeringIn(long firstMillis, long otherMillis) {
    return new Job() {
      private long millis = firstMillis;

      @Override
      public void once() {
        ticker.pass(millis);
        millis = otherMillis;
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }

  private static final class SettableTicker implements Ticker {
    private long now;

    @Override
    public synchronized long now() {
      return now;
    }

    @Override
    public synchronized void awaitUntil(long instant) {
      now = Math.max(now, instant);
    }

    synchronized void pass(long millis) {
      now += millis * MILLIS;
    }
  }
}
