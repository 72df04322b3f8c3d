package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.standing.Standing;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/**
 * Locks the standing first and the plan second, always in this order: the feed that shuts the gate
 * does the same.
 */
@ApplicationScoped
class PlansUnderLock {
  private final CasePlanRepository repository;
  private final Standings standings;
  private final CareTeam team;

  PlansUnderLock(CasePlanRepository repository, Standings standings, CareTeam team) {
    this.repository = repository;
    this.standings = standings;
    this.team = team;
  }

  /** A plan that nobody else changes now, and the standing that a decision on it rests on. */
  record Locked(CasePlan plan, Standing standing) {}

  /** The plan for a change by somebody of its care team who has read this version of it. */
  @Transactional(TxType.MANDATORY)
  Locked take(UUID planId, String action, long expectedVersion) {
    UUID caseId = caseOf(planId, action);
    team.require(caseId, action);
    return lock(planId, caseId, expectedVersion);
  }

  /** The same, the case may be closed: her no does not wait until it is opened again. */
  @Transactional(TxType.MANDATORY)
  Locked takeEvenWhenClosed(UUID planId, String action, long expectedVersion) {
    UUID caseId = caseOf(planId, action);
    team.requireEvenWhenClosed(caseId, action);
    return lock(planId, caseId, expectedVersion);
  }

  private UUID caseOf(UUID planId, String action) {
    return repository.caseOf(planId).orElseThrow(() -> team.unknown(action, "plan", planId));
  }

  private Locked lock(UUID planId, UUID caseId, long expectedVersion) {
    Standing standing = standings.forDecision(caseId);
    CasePlan plan = repository.lock(planId);
    Preconditions.requireVersion(expectedVersion, plan.version());
    return new Locked(plan, standing);
  }
}
