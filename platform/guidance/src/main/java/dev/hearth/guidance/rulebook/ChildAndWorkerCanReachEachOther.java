package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.child.Child;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CHV-04: the child can reach the worker, and it is checked how the child is reached safely. */
final class ChildAndWorkerCanReachEachOther extends RuleOnEachChild {

  private static final RuleCard CARD =
      RuleCard.describe("CHV-04", "How to reach each other", Severity.WARN)
          .states(
              "Make sure the child knows how to contact you, and check how you can "
                  + "contact the child.")
          .evaluatedAt(Moment.PLAN_ACTIVATE)
          .explains(
              "It is not settled how this child can reach you, or how you can reach "
                  + "the child without anybody listening in.")
          .howToFix(
              "Show the child how and when to find you, and try it out together.",
              "Check which way to the child is safe, and which is not; no way is an "
                  + "answer too.")
          .blocks("Nothing.")
          .brokenWhen("A plan starts for a nine-year-old whom nobody asked.")
          .keptWhen("She knows the drop-in at school; she has no phone, and that is noted.")
          .from(
              SourceDocument.NICE_SCIE_QUICK_GUIDE,
              "Working with children and young people (ten principles)",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final Set<Told> NOT_YES = Set.of(Told.NO, Told.NOT_ASKED);

  @Override
  Finding judge(Child child, Situation situation, Transition transition) {
    Truth open = isNotYes(child.knowsHowToReachWorker()).or(isNotYes(child.safeContactChecked()));
    return CARD.judge(
        Subject.child(child.id()), child.isAged(situation.settings().takesPartFromAge()), open);
  }

  private static Truth isNotYes(@Nullable Told told) {
    return Truth.isOneOf(told, NOT_YES);
  }
}
