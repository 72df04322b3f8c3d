package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.Mother;
import java.util.Set;

/** PACE-03: she knows when the worker is there and how to get through without danger. */
final class SheKnowsYouAreThere extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("PACE-03", "She knows you are there", Severity.PROMPT)
          .states(
              "The mother knows that the worker is available and reliable, and how to reach the"
                  + " worker safely.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.PLAN_REVIEW)
          .explains(
              "Trust grows where she can count on you. Can she say when you are there, how often you"
                  + " are in touch, and how she gets hold of you without danger?")
          .howToFix(
              "Agree with her how often you are in touch, and keep to it.",
              "Ask her which way of reaching you is safe for her, and try it out together.")
          .blocks("Nothing.")
          .brokenWhen("After three visits neither of the two is noted.")
          .keptWhen("She rings the office from work; visits are every second Tuesday.")
          .related("PACE-01", "CHV-04")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Relationship of trust", Basis.EXPLICIT);

  private static final Set<Told> NOT_A_YES = Set.of(Told.NO, Told.NOT_ASKED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Mother mother = situation.mother();
    Truth cannotReach = Truth.isOneOf(mother.knowsHowToReachWorker(), NOT_A_YES);
    Truth noRhythm = Truth.told(mother.contactRhythmAgreed()).not();
    return CARD.judge(PLAN, cannotReach.or(noRhythm))
        .withFact("knowsHowToReachWorker", mother.knowsHowToReachWorker())
        .withFact("contactRhythmAgreed", mother.contactRhythmAgreed());
  }
}
