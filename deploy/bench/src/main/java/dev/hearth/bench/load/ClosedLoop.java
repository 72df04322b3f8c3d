package dev.hearth.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks again as soon as the answer is there: how much goes through. It says nothing about waiting,
 * because a slow system is asked less often.
 */
public final class ClosedLoop {
  private ClosedLoop() {}

  /** How often a second the job was done by all connections together. */
  public static double perSecond(int connections, Duration time, Supplier<Job> jobOfEach) {
    List<Double> rates = Crew.work(connections, jobOfEach, job -> rate(job, time));
    return rates.stream().mapToDouble(Double::doubleValue).sum();
  }

  private static double rate(Job job, Duration time) {
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    long done = 0;
    long now = begin;
    while (now < end) {
      job.once();
      done++;
      now = System.nanoTime();
    }
    return done * 1e9 / (now - begin);
  }
}
