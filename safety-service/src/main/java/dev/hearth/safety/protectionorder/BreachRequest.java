package dev.hearth.safety.protectionorder;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A breach of the order, as far as it is known; when it happened is enough to begin with.
 *
 * @param happenedAt stays as it was recorded
 * @param wantsToReport not asked when it is left out
 * @param supportOfferedAt when she was offered help to report this breach
 * @param reportedAt when it was reported to police
 */
@Schema(name = "OrderBreachRequest")
record BreachRequest(
    @NotNull Instant happenedAt,
    @Nullable @Size(max = 4000) String whatHappened,
    @Nullable WantsToReport wantsToReport,
    @Nullable Instant supportOfferedAt,
    @Nullable @Size(max = 1000) String supportPreferred,
    @Nullable Instant reportedAt) {

  /** Whether she wants to report a breach to police. */
  enum WantsToReport {
    YES,
    WITH_SUPPORT,
    NO,
    UNSURE,
    NOT_ASKED
  }

  // Microseconds are what the database keeps; validation names a missing field afterwards.
  @SuppressWarnings("NullAway")
  BreachRequest {
    happenedAt = micros(happenedAt);
    supportOfferedAt = micros(supportOfferedAt);
    reportedAt = micros(reportedAt);
  }

  WantsToReport herWish() {
    return wantsToReport == null ? WantsToReport.NOT_ASKED : wantsToReport;
  }

  BreachWords words() {
    return new BreachWords(whatHappened, supportPreferred);
  }

  @Override
  public String toString() {
    return "BreachRequest[" + happenedAt + "]";
  }

  private static @Nullable Instant micros(@Nullable Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }
}
