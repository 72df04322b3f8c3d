package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/** A supervisor has reviewed that somebody opened a case for an hour. */
record GlassReviewed(UUID glassId, UUID caseId) {
  static final String NAME = "glass-reviewed";

  GlassReviewed {
    Objects.requireNonNull(glassId);
    Objects.requireNonNull(caseId);
  }
}
