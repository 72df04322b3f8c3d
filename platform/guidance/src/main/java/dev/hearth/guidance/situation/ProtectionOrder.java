package dev.hearth.guidance.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The court order that is to protect her, as far as the rules need to know.
 *
 * @param discussion what was talked through with her
 * @param breachSupportOfferedAt when she was last offered help to report breaches; null when never
 * @param lastBreachAt when it was last breached, as far as anybody knows; null when it was not
 */
public record ProtectionOrder(
    OrderStatus status,
    OrderDiscussion discussion,
    @Nullable Instant breachSupportOfferedAt,
    @Nullable Instant lastBreachAt) {

  /** Whether help to report was offered, and since the last breach if there was one. */
  public boolean helpToReportIsOffered() {
    return breachSupportOfferedAt != null
        && (lastBreachAt == null || !breachSupportOfferedAt.isBefore(lastBreachAt));
  }
}
