package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/**
 * The lead role of a case is offered to somebody.
 *
 * @param to subject of the one who shall lead, on the team or not
 */
record HandoverOffered(UUID handoverId, UUID caseId, String to) {
  static final String NAME = "handover-offered";

  HandoverOffered {
    Objects.requireNonNull(handoverId);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(to);
  }
}
