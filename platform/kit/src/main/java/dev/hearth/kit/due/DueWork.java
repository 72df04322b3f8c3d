package dev.hearth.kit.due;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Work that is due at a time. Staged in the transaction of the row it serves: the row is the truth,
 * the scheduled task an alarm clock that holds ids and nothing else. An alarm that fails rings
 * again; none is ever thrown away.
 */
@Singleton
public class DueWork {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final Duration POLL_EVERY = Duration.ofMillis(500);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
  private static final double BACK_OFF = 1.5;
  private static final int THREADS = 4;
  private static final Duration NEVER = Duration.ofDays(36_500);

  private final DataSource dataSource;
  private final Clock clock;
  private final Map<String, OneTimeTask<String>> tasks;
  private final SchedulerClient client;
  private @Nullable Scheduler scheduler;

  DueWork(DataSource dataSource, Clock clock, @All List<DueHandler> handlers) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.tasks =
        handlers.stream()
            .map(DueWork::task)
            .collect(Collectors.toMap(Task::getName, Function.identity()));
    this.client = SchedulerClient.Builder.create(dataSource).build();
  }

  private static OneTimeTask<String> task(DueHandler handler) {
    return Tasks.oneTime(handler.name(), String.class)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(AFTER_FAILURE, BACK_OFF))
        .execute((instance, context) -> handler.ring(DueId.parse(instance.getId())));
  }

  void start(@Observes StartupEvent started) {
    if (tasks.isEmpty()) {
      return;
    }
    scheduler =
        Scheduler.create(dataSource, List.copyOf(tasks.values()))
            .clock(clock::instant)
            .threads(THREADS)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(4)
            .pollingInterval(POLL_EVERY)
            .deleteUnresolvedAfter(NEVER)
            .build();
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (scheduler != null) {
      scheduler.stop();
    }
  }

  /**
   * Sets an alarm with the present transaction. Setting it again for the same id moves it.
   *
   * @param name the handler's name
   * @param agency whose row it serves; the handler works as this agency
   * @param id the row
   * @param at when it is due; in the past means at once
   */
  @Transactional(TxType.MANDATORY)
  public void at(String name, UUID agency, UUID id, Instant at) {
    OneTimeTask<String> task = tasks.get(name);
    if (task == null) {
      throw new IllegalArgumentException("No handler is named " + name);
    }
    var instance = task.instance(new DueId(agency, id).toString());
    Instant due = at.isBefore(clock.instant()) ? clock.instant() : at;
    if (!client.scheduleIfNotExists(instance, due)) {
      client.reschedule(instance, due);
    }
  }

  /** Takes an alarm away with the present transaction; nothing happens when there is none. */
  @Transactional(TxType.MANDATORY)
  public void cancel(String name, UUID agency, UUID id) {
    var instance =
        com.github.kagkarlsson.scheduler.task.TaskInstanceId.of(
            name, new DueId(agency, id).toString());
    if (client.getScheduledExecution(instance).isPresent()) {
      client.cancel(instance);
    }
  }
}
