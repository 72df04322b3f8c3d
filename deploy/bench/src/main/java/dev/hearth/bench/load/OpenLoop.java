package dev.hearth.bench.load;

import dev.hearth.bench.BenchBroken;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks at fixed instants, whether or not earlier answers are there, and counts each wait from the
 * instant at which the question was meant to go out. So a stall counts for everybody who would have
 * come in the meantime, not only for the one who met it.
 */
public final class OpenLoop {
  private static final int DIGITS = 3;
  private static final int BEHIND_AT_MOST = 3;

  private final int connections;
  private final int perSecond;
  private final Ticker ticker;

  /** The connections bound how many questions are under way at once. */
  public OpenLoop(int connections, int perSecond) {
    this(connections, perSecond, Ticker.SYSTEM);
  }

  OpenLoop(int connections, int perSecond, Ticker ticker) {
    this.connections = connections;
    this.perSecond = perSecond;
    this.ticker = ticker;
  }

  /**
   * The waits in microseconds, one for each question.
   *
   * @throws BenchBroken when the system falls so far behind that waits would have no end
   */
  public Histogram waits(Duration time, Supplier<Job> jobOfEach) {
    long questions = time.toMillis() * perSecond / 1_000;
    AtomicLong next = new AtomicLong();
    Histogram waits = new ConcurrentHistogram(DIGITS);
    long begin = ticker.now();
    long giveUp = begin + time.toNanos() * BEHIND_AT_MOST;
    Crew.work(
        connections,
        jobOfEach,
        job -> {
          for (long no = next.getAndIncrement(); no < questions; no = next.getAndIncrement()) {
            long intended = begin + no * 1_000_000_000L / perSecond;
            ticker.awaitUntil(intended);
            job.once();
            long now = ticker.now();
            if (now > giveUp) {
              throw new BenchBroken(perSecond + " questions a second are too many for it");
            }
            waits.recordValue(Math.max(0, (now - intended) / 1_000));
          }
          return true;
        });
    return waits;
  }
}
