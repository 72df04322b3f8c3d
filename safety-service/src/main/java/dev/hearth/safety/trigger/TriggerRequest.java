package dev.hearth.safety.trigger;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that something has happened.
 *
 * @param happenedAt not in the future: what is only dated yet is recorded when it has come
 */
record TriggerRequest(
    @NotNull UUID caseId, @NotNull TriggerType type, @NotNull Instant happenedAt) {

  // Microseconds are what the database keeps; validation names a missing field afterwards.
  @SuppressWarnings("NullAway")
  TriggerRequest(@Nullable UUID caseId, @Nullable TriggerType type, @Nullable Instant happenedAt) {
    this.caseId = caseId;
    this.type = type;
    this.happenedAt = happenedAt == null ? null : happenedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
