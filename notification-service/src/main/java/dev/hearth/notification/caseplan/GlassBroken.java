package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/** Somebody off the care team opened a case for an hour. */
record GlassBroken(UUID glassId, UUID caseId, String brokenBy) {
  static final String NAME = "glass-broken";

  GlassBroken {
    Objects.requireNonNull(glassId);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(brokenBy);
  }
}
