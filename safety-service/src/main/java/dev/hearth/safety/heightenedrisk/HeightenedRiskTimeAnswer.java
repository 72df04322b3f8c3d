package dev.hearth.safety.heightenedrisk;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time of heightened risk.
 *
 * @param what absent when it was erased
 * @param nextAt the beginning that a check is asked for now
 * @param endedAt since when it counts no more
 */
record HeightenedRiskTimeAnswer(
    UUID id,
    UUID caseId,
    @Nullable String what,
    RiskSource source,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String rrule,
    @Nullable LocalDateTime dtstart,
    String zone,
    @Nullable Instant nextAt,
    Instant recordedAt,
    String recordedBy,
    @Nullable Instant endedAt,
    @Nullable String endedBy) {
  @Override
  public String toString() {
    return "HeightenedRiskTimeAnswer" + "[" + id + "]";
  }
}
