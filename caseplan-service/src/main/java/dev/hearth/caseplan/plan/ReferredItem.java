package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.PlanLookedAt;
import dev.hearth.guidance.situation.PlanItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that a referral is for.
 *
 * @param itemsOfPlan the whole plan as the rules see it, this item among it
 */
public record ReferredItem(
    UUID caseId, PlanLookedAt plan, @Nullable String interventionCode, List<PlanItem> itemsOfPlan) {

  /** The item itself, which is one of the plan. */
  public PlanItem seen(UUID itemId) {
    return itemsOfPlan.stream().filter(each -> each.id().equals(itemId)).findFirst().orElseThrow();
  }
}
