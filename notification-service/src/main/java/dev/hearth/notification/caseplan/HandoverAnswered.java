package dev.hearth.notification.caseplan;

import java.util.Objects;
import java.util.UUID;

/**
 * An offered handover came to its end.
 *
 * @param offeredBy subject of the one who offered it, who may have left the team with it
 */
record HandoverAnswered(UUID handoverId, UUID caseId, Answer answer, String offeredBy) {
  static final String NAME = "handover-answered";

  HandoverAnswered {
    Objects.requireNonNull(handoverId);
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(offeredBy);
  }

  /** How. */
  enum Answer {
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }
}
