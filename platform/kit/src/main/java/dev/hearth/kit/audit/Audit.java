package dev.hearth.kit.audit;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.AuditRow.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The audit of case data: one row per read, change and denial, inserted before the answer leaves.
 * When it cannot be written the request fails with it.
 */
@ApplicationScoped
public class Audit {
  private final CurrentCaller caller;
  private final AuditRows rows;
  private final DenialsOfRequest denials;
  private final Clock clock;

  Audit(CurrentCaller caller, AuditRows rows, DenialsOfRequest denials, Clock clock) {
    this.caller = caller;
    this.rows = rows;
    this.denials = denials;
    this.clock = clock;
  }

  /**
   * Notes what the caller did, in the transaction that does it.
   *
   * @param action a code such as {@code plan.read}
   * @param caseId the case it concerns, if there is one
   */
  @Transactional(TxType.MANDATORY)
  public void allowed(String action, String subjectType, Object subjectId, @Nullable UUID caseId) {
    rows.insert(List.of(row(action, subjectType, subjectId, caseId, Outcome.ALLOWED)));
  }

  /**
   * Notes what the caller was denied. It is written when the request's own transaction is over, so
   * that it survives its rollback and never waits for a second connection; the answer waits for it.
   */
  public void denied(String action, String subjectType, Object subjectId, @Nullable UUID caseId) {
    denials.add(row(action, subjectType, subjectId, caseId, Outcome.DENIED));
  }

  private AuditRow row(
      String action, String subjectType, Object subjectId, @Nullable UUID caseId, Outcome outcome) {
    return new AuditRow(
        clock.instant(), caller.get(), action, subjectType, subjectId.toString(), caseId, outcome);
  }
}
