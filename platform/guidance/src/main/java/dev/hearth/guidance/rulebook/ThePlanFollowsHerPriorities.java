package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import org.jspecify.annotations.Nullable;

/** MOT-02: she guides the plan; what involves her answers something she said she needs. */
final class ThePlanFollowsHerPriorities extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-02", "The plan follows her priorities", Severity.WARN)
          .states("Let her guide the plan: each item answers something she has said she needs.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Something here answers nothing that she said she needs, or nobody has written down"
                  + " what that is. Ask her what matters most to her now.")
          .howToFix(
              "Ask her what she wants to be different first, and record it as she says it.",
              "Link each item to the priority of hers that it answers.",
              "Where an item answers none of them: ask her about it, and take it off if it is not"
                  + " hers.")
          .blocks("Nothing. While the plan is a draft it is only shown.")
          .brokenWhen("The plan has three items and no priority of hers.")
          .keptWhen(
              "Her priority is to sleep safely, and locks and lights answer it; another is Sam's"
                  + " nightmares, and TF-CBT later on answers that.")
          .related("MOT-01")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Be guided by mothers", Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Integer priorities = situation.mother().priorities();
    Truth broken = isNone(priorities);
    if (transition instanceof PlanDraft) {
      return CARD.judge(PLAN, broken).withFact("priorities", priorities);
    }
    Count answeringNone =
        Count.of(situation.items(), item -> answersNoPriorityOfHers(item, transition));
    return CARD.judge(PLAN, broken.or(answeringNone.any()))
        .withFact("priorities", priorities)
        .withFact("itemsWithoutPriority", answeringNone.sure());
  }

  private static Truth answersNoPriorityOfHers(PlanItem item, Transition transition) {
    return Standing.isLive(item, transition)
        .and(item.involvesMother())
        .and(isNone(item.links().priorities()));
  }

  private static Truth isNone(@Nullable Integer priorities) {
    return priorities == null ? Truth.UNKNOWN : Truth.of(priorities == 0);
  }
}
