package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/** Gated items of a plan were put on hold. */
record ItemsHeld(UUID caseId, UUID planId, Because because) {
  static final String NAME = "items-held";

  ItemsHeld {
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(planId);
    Objects.requireNonNull(because);
  }

  /** Why: she is not safe now, or nobody can tell for the moment. */
  enum Because {
    GATE_SHUT,
    LEASE_ENDED
  }
}
