package dev.hearth.kit.audit;

import dev.hearth.kit.agency.Caller;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit.
 *
 * @param action a code such as {@code plan.read}
 * @param caseId the case it concerns, if there is one
 */
record AuditRow(
    Instant at,
    Caller who,
    String action,
    String subjectType,
    String subjectId,
    @Nullable UUID caseId,
    Outcome outcome) {
  /** Whether the caller got what was asked for. */
  enum Outcome {
    ALLOWED,
    DENIED
  }
}
