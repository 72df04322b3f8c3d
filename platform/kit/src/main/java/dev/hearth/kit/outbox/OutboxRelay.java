package dev.hearth.kit.outbox;

import dev.hearth.kit.problem.StackOnly;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hands what the outbox holds to Kafka, lane by lane, for as long as the service lives. Any number
 * of services may run it: a lane is worked by one at a time. Woken after a commit in this process;
 * for commits elsewhere, or a wake-up lost in a crash, it also looks every half second.
 */
@Singleton
public class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final long LOOK_EVERY_MILLIS = 500;
  private static final long AFTER_FAILURE_MILLIS = 1_000;

  private final LaneTransfer transfer;
  private final Semaphore awake = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread thread;

  OutboxRelay(LaneTransfer transfer) {
    this.transfer = transfer;
  }

  void start(@Observes StartupEvent started) {
    running = true;
    thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::work);
  }

  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    running = false;
    wake();
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(15));
    }
    transfer.close();
  }

  /** Tells the relay that there is something to hand over. */
  void wake() {
    awake.release();
  }

  private void work() {
    while (running) {
      boolean moved = false;
      for (int lane = 0; lane < Lane.COUNT && running; lane++) {
        moved |= move(lane);
      }
      if (!moved) {
        await(LOOK_EVERY_MILLIS);
      }
    }
  }

  // A lane that cannot be moved does not keep the others from moving.
  private boolean move(int lane) {
    try {
      return transfer.move(lane) > 0;
    } catch (RuntimeException | Error failure) {
      LOG.warnf(new StackOnly(failure), "Events wait in lane %d of the outbox; trying again", lane);
      pause();
      return false;
    }
  }

  private void await(long millis) {
    try {
      if (awake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
        awake.drainPermits();
      }
    } catch (InterruptedException e) {
      running = false;
    }
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
