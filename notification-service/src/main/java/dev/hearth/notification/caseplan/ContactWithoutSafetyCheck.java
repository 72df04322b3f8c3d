package dev.hearth.notification.caseplan;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A contact was held and nobody noted how safe she and the children are.
 *
 * @param recordedBy subject of the worker who wrote it down
 */
record ContactWithoutSafetyCheck(
    UUID caseId, UUID contactId, Instant happenedAt, String recordedBy) {
  static final String NAME = "contact-without-safety-check";

  ContactWithoutSafetyCheck {
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(contactId);
    Objects.requireNonNull(happenedAt);
    Objects.requireNonNull(recordedBy);
  }
}
