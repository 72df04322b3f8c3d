package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
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
  private final PlansUnderLock plans;
  private final Authorship authorship;
  private final Audit audit;

  PlanOrder(PlansUnderLock plans, Authorship authorship, Audit audit) {
    this.plans = plans;
    this.authorship = authorship;
    this.audit = audit;
  }

  long put(UUID planId, List<UUID> itemIds, long expectedVersion) {
    Change change = authorship.of("plan.put-order").touching("order");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    plan.requireNotClosed();
    if (!plan.putInOrder(itemIds)) {
      throw Problems.badField("itemIds", "must name every item of this plan once");
    }
    audit.allowed(change.step(), "plan", planId, plan.caseId());
    return plan.changed(change);
  }
}
