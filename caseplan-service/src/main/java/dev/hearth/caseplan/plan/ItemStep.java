package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The steps that a worker takes with an item. Her own yes, doubt and no are none of them: they are
 * recorded as her agreement, from whatever state.
 */
enum ItemStep {
  /** It starts, or goes on after it was held. */
  ACTIVATE(ItemStatus.ACTIVE, ItemStatus.PROPOSED, ItemStatus.AGREED, ItemStatus.ON_HOLD),
  HOLD(ItemStatus.ON_HOLD, ItemStatus.ACTIVE),
  COMPLETE(ItemStatus.DONE, ItemStatus.ACTIVE, ItemStatus.ON_HOLD),
  /** Dropped, or declined by whoever was to carry it; only for items without the mother. */
  DECLINE(
      ItemStatus.DECLINED,
      ItemStatus.PROPOSED,
      ItemStatus.AGREED,
      ItemStatus.ACTIVE,
      ItemStatus.ON_HOLD),
  /** Back on the table as a proposal. */
  REOPEN(ItemStatus.PROPOSED, ItemStatus.ON_HOLD, ItemStatus.DONE, ItemStatus.DECLINED);

  private final ItemStatus to;
  private final Set<ItemStatus> from;

  ItemStep(ItemStatus to, ItemStatus first, ItemStatus... more) {
    this.to = to;
    this.from = EnumSet.of(first, more);
  }

  /** Where it leads. */
  ItemStatus to() {
    return to;
  }

  /** Refuses with 409 a step that the item does not know as it and its plan stand. */
  void requireFor(PlannedItem item, PlanStatus plan) {
    if (!isKnownTo(item, plan)) {
      throw NoSuchTransition.of("item", item.status(), knownTo(item, plan));
    }
  }

  /** The steps that the item knows as it and its plan stand. */
  static List<ItemStep> knownTo(PlannedItem item, PlanStatus plan) {
    return Arrays.stream(values()).filter(step -> step.isKnownTo(item, plan)).toList();
  }

  /** Refuses with 409 what is no step of the item at all, and names those that are. */
  static HttpProblem refused(String code, String detail, PlannedItem item, PlanStatus plan) {
    return Problems.refusedStep(
            code,
            detail,
            item.status().name(),
            knownTo(item, plan).stream().map(Enum::name).toList())
        .build();
  }

  private boolean isKnownTo(PlannedItem item, PlanStatus plan) {
    return from.contains(item.status()) && isOpenTo(item, plan);
  }

  // A safety measure or practical support starts at once, also beside a plan that is drafted or
  // rests. What still runs when a plan is closed can end; nothing begins under it.
  private boolean isOpenTo(PlannedItem item, PlanStatus plan) {
    return switch (this) {
      case ACTIVATE ->
          plan == PlanStatus.ACTIVE
              || plan != PlanStatus.CLOSED && item.forTheRules().isNeverHeldBack();
      case REOPEN -> plan != PlanStatus.CLOSED;
      case DECLINE -> !item.involvesMother();
      // A running safety measure can be ended, and by her own no; nobody puts it off.
      case HOLD -> !item.forTheRules().isNeverHeldBack();
      case COMPLETE -> true;
    };
  }
}
