package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.Set;

/** PAST-01: she was asked what help she had, what it was for in her eyes, and what it did. */
final class HerHistoryWithHelpIsAsked extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("PAST-01", "Learn what has been tried", Severity.WARN)
          .states(
              "Her history with helpers is asked: what it was, its purpose in her eyes, and whether"
                  + " it did good or harm.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "What help she had before, or what she made of it, is not noted. What it did to her"
                  + " shows what to try now, and what to leave alone.")
          .howToFix(
              "Ask her who has tried to help, and listen to how it went.",
              "For each: note what she thought it was for, and whether it helped or hurt.",
              "Where she would rather not say, or had no help, note that; it is enough.")
          .blocks("Nothing. While the plan is a draft it is only shown.")
          .brokenWhen("The plan is to be activated and nobody has asked her.")
          .keptWhen(
              "A group course in 2021 that she took for a test of whether she is a fit mother; it"
                  + " hurt.")
          .related("PAST-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Look at what has and has not worked",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    PastHelp past = situation.mother().pastHelp();
    if (past == null) {
      return CARD.unknown(PLAN);
    }
    Truth notAsked = Truth.isOneOf(past.status(), Set.of(Status.NOT_ASKED));
    Count halfTold = Count.of(past.experiences(), HerHistoryWithHelpIsAsked::isHalfTold);
    return CARD.judge(PLAN, notAsked.or(halfTold.any()).or(recordsAreMissing(past)))
        .withFact("status", past.status())
        .withFact("experiences", past.experiences().size())
        .withFact("halfTold", halfTold.sure());
  }

  /** A record without a purpose is half told; what it did to her may be that she did not say. */
  private static Truth isHalfTold(Experience experience) {
    Truth effectUnknown = experience.effect() == null ? Truth.UNKNOWN : Truth.FALSE;
    return Truth.told(experience.purposeNoted()).not().or(effectUnknown);
  }

  // It is said that there are records and none came with it, so nobody can say what they lack.
  private static Truth recordsAreMissing(PastHelp past) {
    return past.status() == Status.RECORDED && past.experiences().isEmpty()
        ? Truth.UNKNOWN
        : Truth.FALSE;
  }
}
