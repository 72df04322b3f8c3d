package dev.hearth.safety.trigger;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that something has happened, or, for the types that can be known in advance, that it
 * will.
 *
 * @param happenedAt when it happened, or will happen
 * @param zone the person's IANA time zone, on whose clocks the day is counted; the service's own
 *     when left out
 */
record TriggerRequest(
    @NotNull UUID caseId,
    @NotNull TriggerType type,
    @NotNull Instant happenedAt,
    @Nullable @Size(max = 64) String zone) {

  // Microseconds are what the database keeps; validation names a missing field afterwards.
  @SuppressWarnings("NullAway")
  TriggerRequest(
      @Nullable UUID caseId,
      @Nullable TriggerType type,
      @Nullable Instant happenedAt,
      @Nullable String zone) {
    this.caseId = caseId;
    this.type = type;
    this.happenedAt = happenedAt == null ? null : happenedAt.truncatedTo(ChronoUnit.MICROS);
    this.zone = zone;
  }
}
