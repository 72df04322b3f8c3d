package dev.hearth.kit.due;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Says once that no alarm can ring and once that they ring again. The scheduler's own log would
 * repeat a stack trace at every look, twice a second, for as long as the database is away.
 */
final class Standstill extends AbstractSchedulerListener {
  private static final Logger LOG = Logger.getLogger(Standstill.class);

  private final AtomicBoolean standing = new AtomicBoolean();

  @Override
  public void onSchedulerEvent(SchedulerEventType event) {
    switch (event) {
      case UNEXPECTED_ERROR -> {
        if (standing.compareAndSet(false, true)) {
          LOG.error("Due work stands still: the alarms cannot be read; trying on twice a second");
        }
      }
      case RAN_EXECUTE_DUE -> {
        if (standing.compareAndSet(true, false)) {
          LOG.info("Due work goes on");
        }
      }
      default -> {
        // Everything else is news of a single alarm.
      }
    }
  }
}
