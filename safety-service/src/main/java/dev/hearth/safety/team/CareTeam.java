package dev.hearth.safety.team;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/**
 * Who may work on a case: the members of its care team while it is open, and nobody else, whatever
 * role the token carries. Read from this service's own database on every request.
 */
@ApplicationScoped
public class CareTeam {
  private final CareTeamTable table;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Event<CareTeamChanged> changed;

  CareTeam(CareTeamTable table, CurrentCaller caller, Audit audit, Event<CareTeamChanged> changed) {
    this.table = table;
    this.caller = caller;
    this.audit = audit;
    this.changed = changed;
  }

  /**
   * Lets the caller pass when it is on the team of this open case; notes the denial otherwise.
   *
   * @param action what the caller wants to do, for the audit, for example {@code assessment.read}
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 for everybody else
   */
  @Transactional(TxType.MANDATORY)
  public void require(UUID caseId, String action) {
    if (!table.isMember(caseId, caller.get().subject())) {
      audit.denied(action, "case", caseId, caseId);
      throw Problems.notFound();
    }
  }

  /** Keeps what the case planning service says now, and tells who must know. */
  @Transactional(TxType.MANDATORY)
  void keep(UUID agency, CareTeamState state, Instant at) {
    table.replace(agency, state);
    changed.fire(new CareTeamChanged(agency, state.caseId(), state.open(), at));
  }
}
