package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.CasePlans.Locked;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Puts the items of a plan into another order; no rule speaks against an order. */
@ApplicationScoped
@Transactional
class PlanOrder {
  private final CasePlans plans;
  private final Audit audit;

  PlanOrder(CasePlans plans, Audit audit) {
    this.plans = plans;
    this.audit = audit;
  }

  long put(UUID planId, List<UUID> itemIds, long expectedVersion) {
    Locked locked = plans.lock(planId, "plan.put-order", expectedVersion);
    CasePlan plan = locked.plan();
    if (!plan.putInOrder(itemIds)) {
      throw Problems.badField("itemIds", "must name every item of this plan once");
    }
    audit.allowed("plan.put-order", "plan", planId, plan.caseId());
    return plan.changed();
  }
}
