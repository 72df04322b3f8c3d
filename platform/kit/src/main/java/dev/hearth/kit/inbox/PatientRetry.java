package dev.hearth.kit.inbox;

import dev.hearth.kit.problem.StackOnly;
import dev.hearth.kit.problem.TransientFailure;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tries again in place for as long as the failure is one that passes, so that order is kept and an
 * outage never fills the dead-letter topic. Waits 100 ms, then twice as long, 5 s at most.
 */
@Singleton
public class PatientRetry {
  private static final Logger LOG = Logger.getLogger(PatientRetry.class);
  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 5_000;

  private final CountDownLatch stopping = new CountDownLatch(1);

  void stop(@Observes ShutdownEvent event) {
    stopping.countDown();
  }

  /**
   * Runs the work until it succeeds.
   *
   * @throws RuntimeException the work's own, when it will not pass, or when the service stops
   */
  public void run(Runnable work) {
    for (long wait = FIRST_MILLIS; ; wait = Math.min(wait * 2, LONGEST_MILLIS)) {
      try {
        work.run();
        return;
      } catch (RuntimeException failure) {
        if (!TransientFailure.is(failure)) {
          throw failure;
        }
        LOG.warnf(new StackOnly(failure), "Waiting %d ms, then trying again", wait);
        if (stopsWithin(wait)) {
          throw new ServiceStopping(failure);
        }
      }
    }
  }

  private boolean stopsWithin(long millis) {
    try {
      return stopping.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
