package dev.hearth.caseplan.plan;

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
    UUID caseId, @Nullable String interventionCode, List<PlanItem> itemsOfPlan) {}
