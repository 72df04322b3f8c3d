package dev.hearth.caseplan.standing;

import dev.hearth.caseplan.standing.ToldFacts.AboutOrder;
import dev.hearth.caseplan.standing.ToldFacts.Checks;
import dev.hearth.caseplan.standing.ToldFacts.Contingency;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a standing tells beside the gate, each part for itself: one that cannot be read is not
 * known, and neither the other parts nor the gate depend on it.
 */
@Singleton
class ToldFactsReader {
  private static final Logger LOG = Logger.getLogger(ToldFactsReader.class);

  private final EventWire wire;

  ToldFactsReader(EventWire wire) {
    this.wire = wire;
  }

  ToldFacts of(Event standing) {
    AboutOrder order = part(standing, AboutOrder.class);
    return new ToldFacts(
        part(standing, Checks.class),
        part(standing, Contingency.class),
        order == null ? null : order.protectionOrder());
  }

  private <T> @Nullable T part(Event standing, Class<T> type) {
    try {
      return wire.data(standing, type);
    } catch (UnreadableEvent broken) {
      LOG.warnf("%s of standing %s cannot be read", type.getSimpleName(), standing.id());
      return null;
    }
  }
}
