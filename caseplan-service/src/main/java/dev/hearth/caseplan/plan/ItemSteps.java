package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanStepMessages.HoldItem;
import dev.hearth.caseplan.plan.PlanStepMessages.ItemStepRequest;
import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The steps of single items. */
@ApplicationScoped
@Transactional
class ItemSteps {
  private final PlansUnderLock plans;
  private final JudgedStep judgedStep;
  private final Authorship authorship;
  private final PlanWords words;

  ItemSteps(PlansUnderLock plans, JudgedStep judgedStep, Authorship authorship, PlanWords words) {
    this.plans = plans;
    this.judgedStep = judgedStep;
    this.authorship = authorship;
    this.words = words;
  }

  /**
   * Starts an item. Going on after a hold is the same step, and every rule of it is asked again.
   */
  StepResult activate(
      UUID planId, UUID itemId, @Nullable RuleAnswers answers, long expectedVersion) {
    Found found = find(planId, itemId, ItemStep.ACTIVATE, "item.activate", expectedVersion);
    return judgedStep.take(
        found.locked,
        new Transition.ItemActivate(itemId),
        answers,
        found.change,
        () -> found.plan().activateItem(itemId, found.locked.standing().version()));
  }

  StepResult hold(UUID planId, UUID itemId, HoldItem request, long expectedVersion) {
    Found found = find(planId, itemId, ItemStep.HOLD, "item.hold", expectedVersion);
    PlannedItem item = found.item;
    item.hold(
        HeldBecause.WORKER,
        words.sealText(found.plan(), PlanWords.HOLD, request.reason()),
        found.change.at());
    return takenOff(found, request.reason(), request.answers());
  }

  /** What has been done has been done: it is written down, and no rule is asked. */
  StepResult complete(UUID planId, UUID itemId, ItemStepRequest request, long expectedVersion) {
    Found found = find(planId, itemId, ItemStep.COMPLETE, "item.complete", expectedVersion);
    found.item.end(ItemStep.COMPLETE);
    return take(found, null, request.words(), request.answers());
  }

  StepResult decline(UUID planId, UUID itemId, ItemStepRequest request, long expectedVersion) {
    Found found = find(planId, itemId, ItemStep.DECLINE, "item.decline", expectedVersion);
    found.item.end(ItemStep.DECLINE);
    return takenOff(found, request.words(), request.answers());
  }

  /** Proposes it anew; in an active plan that may ask more of her, so the rules are asked. */
  StepResult reopen(UUID planId, UUID itemId, ItemStepRequest request, long expectedVersion) {
    Found found = find(planId, itemId, ItemStep.REOPEN, "item.reopen", expectedVersion);
    found.item.reopen();
    return take(found, amendment(found.plan(), Set.of(itemId)), request.words(), request.answers());
  }

  // What makes her load lighter is never refused. Taking off what is asked of him, or what acts on
  // his violence, is a change of a live plan that the rules on his part look at.
  private StepResult takenOff(Found found, @Nullable String why, @Nullable RuleAnswers answers) {
    Transition step =
        found.item.isAboutPersonUsingViolence() ? amendment(found.plan(), Set.of()) : null;
    return take(found, step, why, answers);
  }

  private StepResult take(
      Found found, @Nullable Transition step, @Nullable String why, @Nullable RuleAnswers answers) {
    return judgedStep.take(
        found.locked,
        step,
        answers,
        found.change.saying(words.seal(found.plan(), PlanWords.STEP, why)),
        () -> {});
  }

  private static @Nullable Transition amendment(CasePlan plan, Set<UUID> itemIds) {
    return plan.isActive() ? new Transition.PlanAmend(itemIds) : null;
  }

  private Found find(UUID planId, UUID itemId, ItemStep step, String action, long expectedVersion) {
    Change change = authorship.of(action);
    Locked locked = plans.take(planId, action, expectedVersion);
    PlannedItem item = locked.plan().item(itemId).orElseThrow(Problems::notFound);
    if (step == ItemStep.DECLINE && item.involvesMother()) {
      throw ItemStep.refused(
          "hers-to-decline",
          "The item involves the mother; record her no, or withdraw her yes, as her agreement.",
          item,
          locked.plan().status());
    }
    step.requireFor(item, locked.plan().status());
    return new Found(locked, item, change);
  }

  private record Found(Locked locked, PlannedItem item, Change change) {
    CasePlan plan() {
      return locked.plan();
    }
  }
}
