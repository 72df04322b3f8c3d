package dev.hearth.kit.due;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.problem.StackOnly;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Work that is due at a time. Staged in the transaction of the row it serves: the row is the truth,
 * the scheduled task an alarm clock that holds ids and nothing else. Every alarm rings once; one
 * that fails rings again, and none is ever moved or taken back, because an alarm that is ringing at
 * that very moment would be lost. A handler for which nothing is due any more does nothing.
 */
@Singleton
public class DueWork {
  private static final Logger LOG = Logger.getLogger(DueWork.class);
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration POLL_EVERY = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final double BACK_OFF = 1.5;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final DataSource dataSource;
  private final AgencyContext agencies;
  private final Clock clock;
  private final int threads;
  private final Instance<DueHandler> handlers;
  private final SchedulerClient client;
  private @Nullable Scheduler scheduler;

  DueWork(
      DataSource dataSource,
      AgencyContext agencies,
      Clock clock,
      @Any Instance<DueHandler> handlers,
      @ConfigProperty(name = "hearth.due.threads", defaultValue = "4") int threads) {
    this.dataSource = dataSource;
    this.agencies = agencies;
    this.threads = threads;
    this.clock = clock;
    this.handlers = handlers;
    this.client = SchedulerClient.Builder.create(dataSource).build();
  }

  private Task<String> task(DueHandler handler) {
    return Tasks.oneTime(handler.name(), String.class)
        .onFailure(
            (failed, operations) ->
                operations.reschedule(
                    failed,
                    failed
                        .getTimeDone()
                        .plus(waitAfter(failed.getExecution().consecutiveFailures))))
        .execute((instance, context) -> ring(handler, DueId.parse(instance.getId())));
  }

  private void ring(DueHandler handler, DueId due) {
    try {
      agencies.within(due.agency(), () -> handler.ring(due));
    } catch (RuntimeException failure) {
      LOG.warnf(new StackOnly(failure), "The alarm of %s failed and rings again", handler.name());
      throw failure;
    }
  }

  // 5 s, then half as long again each time, never more than five minutes: work that was due in an
  // outage is done soon after it.
  private static Duration waitAfter(int failures) {
    double millis = AFTER_FAILURE.toMillis() * Math.pow(BACK_OFF, Math.min(failures, 20));
    return Duration.ofMillis(Math.min((long) millis, LONGEST_WAIT.toMillis()));
  }

  void start(@Observes StartupEvent started) {
    List<Task<?>> tasks = handlers.stream().<Task<?>>map(this::task).toList();
    if (tasks.isEmpty()) {
      return;
    }
    scheduler =
        Scheduler.create(dataSource, tasks)
            .clock(clock::instant)
            .threads(threads)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .pollingInterval(POLL_EVERY)
            .deleteUnresolvedAfter(NEVER)
            .addSchedulerListener(new Standstill())
            // Our own line says it without the exception's message, which can quote values.
            .failureLogging(LogLevel.OFF, false)
            .build();
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  /**
   * Sets an alarm with the present transaction. Several may be set for one row.
   *
   * @param handler the name of the handler that it rings
   * @param agency whose row it serves; the handler is rung as this agency
   * @param row the row's id
   * @param at when it rings; in the past means at once
   * @throws IllegalArgumentException when no handler has this name
   */
  @Transactional(TxType.MANDATORY)
  public void at(String handler, UUID agency, UUID row, Instant at) {
    if (handlers.stream().noneMatch(known -> known.name().equals(handler))) {
      throw new IllegalArgumentException("No handler is named " + handler);
    }
    DueId alarm = new DueId(agency, row, UUID.randomUUID());
    Instant now = clock.instant();
    client.scheduleIfNotExists(
        new TaskInstance<>(handler, alarm.toString()), at.isBefore(now) ? now : at);
  }
}
