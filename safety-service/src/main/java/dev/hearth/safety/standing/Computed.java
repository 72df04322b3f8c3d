package dev.hearth.safety.standing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A standing as it was computed.
 *
 * @param turnsAt the first instant at which time alone changes it; null when none does
 */
record Computed(Standing standing, List<Due> dues, @Nullable Instant turnsAt) {
  Computed {
    dues = List.copyOf(dues);
  }

  Outlook outlook() {
    return new Outlook(dues, standing.openTriggers());
  }
}
