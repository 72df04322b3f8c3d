package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import dev.hearth.guidance.situation.ProtectionOrder;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The court order that is to protect her; without its status it is unknown whether there is one.
 *
 * @param status how far it has come
 * @param conditionsDiscussed whether what it forbids was talked through with her
 * @param feelsSafer whether it protects in her eyes
 * @param pastExperienceDiscussed whether what earlier orders did was talked through
 * @param reportingBreachesDiscussed whether reporting a breach was talked through
 * @param breachSupportOfferedAt when she was last offered help to report breaches
 * @param lastBreachAt when it was last breached
 */
record DescribedOrder(
    @Nullable OrderStatus status,
    @Nullable Boolean conditionsDiscussed,
    @Nullable FeelsSafer feelsSafer,
    @Nullable Boolean pastExperienceDiscussed,
    @Nullable Boolean reportingBreachesDiscussed,
    @Nullable Instant breachSupportOfferedAt,
    @Nullable Instant lastBreachAt) {

  static @Nullable ProtectionOrder told(@Nullable DescribedOrder described) {
    if (described == null || described.status() == null) {
      return null;
    }
    FeelsSafer hers = described.feelsSafer();
    return new ProtectionOrder(
        described.status(),
        new OrderDiscussion(
            Boolean.TRUE.equals(described.conditionsDiscussed()),
            hers == null ? FeelsSafer.NOT_DISCUSSED : hers,
            Boolean.TRUE.equals(described.pastExperienceDiscussed()),
            Boolean.TRUE.equals(described.reportingBreachesDiscussed())),
        described.breachSupportOfferedAt(),
        described.lastBreachAt());
  }
}
