package dev.hearth.caseplan.overview;

import dev.hearth.caseplan.childvoice.PrinciplesOfChildren;
import dev.hearth.caseplan.childvoice.PrinciplesOfChildren.ChildPrinciples;
import dev.hearth.caseplan.need.NeedFacts;
import dev.hearth.caseplan.overview.CaseOverview.Child;
import dev.hearth.caseplan.overview.CaseOverview.Links;
import dev.hearth.caseplan.overview.CaseOverview.Need;
import dev.hearth.caseplan.overview.CaseOverview.OpenPlan;
import dev.hearth.caseplan.plan.CoverageOfPlans;
import dev.hearth.caseplan.plan.CoverageOfPlans.CoveredPlan;
import dev.hearth.caseplan.strength.StrengthKind;
import dev.hearth.caseplan.strength.Strengths;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.kit.audit.Audit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a case at one look together, behind the wall once and with one trace. */
@ApplicationScoped
@Transactional
class CaseOverviews {
  private final CareTeam team;
  private final NeedFacts needs;
  private final PrinciplesOfChildren children;
  private final CoverageOfPlans plans;
  private final Strengths strengths;
  private final Audit audit;

  CaseOverviews(
      CareTeam team,
      NeedFacts needs,
      PrinciplesOfChildren children,
      CoverageOfPlans plans,
      Strengths strengths,
      Audit audit) {
    this.team = team;
    this.needs = needs;
    this.children = children;
    this.plans = plans;
    this.strengths = strengths;
    this.audit = audit;
  }

  CaseOverview of(UUID caseId) {
    team.require(caseId, "case.overview");
    audit.allowed("case.overview", "case", caseId, caseId);
    return new CaseOverview(
        caseId,
        needs.inOrder(caseId).entrySet().stream()
            .map(each -> new Need(each.getKey(), each.getValue()))
            .toList(),
        children.of(caseId).stream().map(each -> child(caseId, each)).toList(),
        plans.of(caseId).stream().map(CaseOverviews::plan).toList(),
        strengths(strengths.counted(caseId)),
        Links.of(caseId));
  }

  private static Child child(UUID caseId, ChildPrinciples child) {
    return new Child(
        child.childId(),
        child.ageInMonths(),
        child.principles(),
        "/v1/cases/" + caseId + "/children/" + child.childId() + "/voice");
  }

  private static OpenPlan plan(CoveredPlan plan) {
    String path = "/v1/case-plans/" + plan.planId();
    return new OpenPlan(plan.planId(), plan.status(), plan.coverage(), path, path + "/coverage");
  }

  private static CaseOverview.Strengths strengths(Map<StrengthKind, Integer> byKind) {
    List<Integer> counts = List.copyOf(byKind.values());
    return new CaseOverview.Strengths(counts.stream().mapToInt(Integer::intValue).sum(), byKind);
  }
}
