package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.PracticeGuidance;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be seen of a plan as a whole: what it covers, and who carries it. */
@ApplicationScoped
@Transactional
class PlanReadOuts {
  private static final String FAIR_SHARES = "FAT-01";

  private final CasePlanRepository repository;
  private final CareTeam team;
  private final ItemsForTheRules items;
  private final Standings standings;
  private final PracticeGuidance guidance;
  private final Audit audit;

  PlanReadOuts(
      CasePlanRepository repository,
      CareTeam team,
      ItemsForTheRules items,
      Standings standings,
      PracticeGuidance guidance,
      Audit audit) {
    this.repository = repository;
    this.team = team;
    this.items = items;
    this.standings = standings;
    this.guidance = guidance;
    this.audit = audit;
  }

  Coverage coverage(UUID planId) {
    return CoverageOfPlans.coverage(items.of(require(planId, "plan.read-coverage")));
  }

  Load load(UUID planId) {
    CasePlan plan = require(planId, "plan.read-load");
    List<PlanItem> seen = items.of(plan);
    return new Load(Load.shares(seen), fairShares(plan, seen));
  }

  // Asked as if the plan went live as it stands: that is what the rule is about.
  private Load.@Nullable FairShares fairShares(CasePlan plan, List<PlanItem> seen) {
    return guidance
        .review(
            plan.caseId(),
            plan.lookedAt(),
            standings.now(plan.caseId()),
            situation -> situation.items(seen),
            new Transition.PlanActivate(Set.of()))
        .findings()
        .stream()
        .filter(each -> each.ruleCode().equals(FAIR_SHARES))
        .findFirst()
        .map(finding -> fairShares(finding, seen))
        .orElse(null);
  }

  private static Load.FairShares fairShares(Finding finding, List<PlanItem> seen) {
    return new Load.FairShares(
        Load.herTasks(seen),
        Load.puvTasks(seen),
        finding.outcome(),
        finding.severity(),
        finding.explanation());
  }

  private CasePlan require(UUID planId, String action) {
    CasePlan plan = repository.find(planId).orElseThrow(() -> team.unknown(action, "plan", planId));
    team.require(plan.caseId(), action);
    audit.allowed(action, "plan", planId, plan.caseId());
    return plan;
  }
}
