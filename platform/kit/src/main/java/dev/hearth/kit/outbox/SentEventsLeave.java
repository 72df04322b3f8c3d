package dev.hearth.kit.outbox;

import dev.hearth.kit.retention.Retention;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Deletes events a week after the broker took them: the topics keep what readers need, and a table
 * that only grows slows every look at what waits.
 */
@Singleton
class SentEventsLeave {
  private static final Duration KEPT = Duration.ofDays(7);
  // Looks at the oldest rows alone, so that an hour without any to delete costs next to nothing.
  private static final String DELETE =
      """
      delete from outbox_event where sent_at < ? and id in
        (select id from outbox_event order by id limit 1000)
      """;

  private final Retention retention;

  SentEventsLeave(Retention retention) {
    this.retention = retention;
  }

  @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void leave() {
    retention.forget(DELETE, KEPT);
  }
}
