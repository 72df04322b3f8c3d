package dev.hearth.kit.inbox;

import dev.hearth.kit.retention.Retention;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Forgets the ids of facts that can never come again: the topics keep facts for 30 days, the ids
 * stay ten days longer.
 */
@Singleton
class OldIdsLeave {
  private static final Duration KEPT = Duration.ofDays(40);
  private static final String DELETE =
      """
      delete from inbox_event where event_id in
        (select event_id from inbox_event where received_at < ? limit 1000)
      """;

  private final Retention retention;

  OldIdsLeave(Retention retention) {
    this.retention = retention;
  }

  @Scheduled(every = "1h", concurrentExecution = ConcurrentExecution.SKIP)
  void leave() {
    retention.forget(DELETE, KEPT);
  }
}
