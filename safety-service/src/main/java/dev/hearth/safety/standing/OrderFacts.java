package dev.hearth.safety.standing;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.ProtectionOrder;
import dev.hearth.safety.standing.Standing.OrderStanding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case's protection order in codes and times.
 *
 * @param order as the practice rules see it; its status is that of today, so that an order whose
 *     last day is over reads EXPIRED
 * @param breachedSinceAssessment whether a breach is known that no assessment has answered yet
 * @param endsAt the first instant at which an order in force is over; null when it names no end
 */
public record OrderFacts(
    ProtectionOrder order, boolean breachedSinceAssessment, @Nullable Instant endsAt) {

  /** What the standing publishes of it. */
  OrderStanding standing() {
    return new OrderStanding(
        order.status(),
        order.discussion().feelsSafer(),
        order.discussion().open().isEmpty(),
        order.helpToReportIsOffered(),
        List.copyOf(order.discussion().open()),
        order.breachSupportOfferedAt(),
        order.lastBreachAt());
  }

  /**
   * The answer about the order that these facts suggest for the next check; empty where an order is
   * in force and nobody has asked her whether it makes her safer.
   */
  public Optional<String> suggestedAnswer() {
    if (breachedSinceAssessment) {
      return Optional.of("BREACHED");
    }
    return switch (order.status()) {
      case NONE, EXPIRED -> Optional.of("NONE");
      case CONSIDERED, APPLIED -> Optional.of("APPLIED_OR_CONSIDERED");
      case IN_FORCE -> inForce(order.discussion().feelsSafer());
    };
  }

  private static Optional<String> inForce(FeelsSafer feelsSafer) {
    return switch (feelsSafer) {
      case YES -> Optional.of("IN_FORCE_HELPS");
      case NO, UNSURE -> Optional.of("IN_FORCE_DOUBTED");
      case NOT_DISCUSSED -> Optional.empty();
    };
  }
}
