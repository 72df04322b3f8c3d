package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.PlanItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the open plans of a case cover, for whoever is past its wall. */
@ApplicationScoped
public class CoverageOfPlans {
  private final CasePlanRepository repository;
  private final ItemsForTheRules items;

  CoverageOfPlans(CasePlanRepository repository, ItemsForTheRules items) {
    this.repository = repository;
    this.items = items;
  }

  /** A plan that is not closed, and its building blocks. */
  public record CoveredPlan(UUID planId, PlanStatus status, Coverage coverage) {}

  /** All open plans of the case, oldest first, in as many queries as one. */
  @Transactional(TxType.MANDATORY)
  public List<CoveredPlan> of(UUID caseId) {
    List<CasePlan> plans = repository.openOf(caseId);
    Map<CasePlan, List<PlanItem>> seen = plans.isEmpty() ? Map.of() : items.of(caseId, plans);
    return plans.stream()
        .map(
            plan ->
                new CoveredPlan(
                    plan.id(), plan.status(), coverage(seen.getOrDefault(plan, List.of()))))
        .toList();
  }

  static Coverage coverage(List<PlanItem> items) {
    return Coverage.of(items.stream().map(Coverage.Part::of).toList());
  }
}
