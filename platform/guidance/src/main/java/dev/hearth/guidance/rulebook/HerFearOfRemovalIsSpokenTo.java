package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;

/** ENG-02: she may fear for the children; it is said openly why the worker is there. */
final class HerFearOfRemovalIsSpokenTo extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("ENG-02", "Expect fear of removal", Severity.PROMPT)
          .states(
              "Keep in mind that she may fear the children will be taken because of his violence,"
                  + " and be wary of you.")
          .evaluatedAt(Moment.PLAN_DRAFT)
          .explains(
              "Tell her plainly what brings you, and that what worries you is his violence. Fear for"
                  + " the children makes anybody careful with what she says.")
          .howToFix(
              "Say why you are involved, and note when you did.",
              "Ask what she has heard about services like yours, and answer it truthfully.")
          .blocks("Nothing.")
          .brokenWhen("Nothing is noted on whether it was spoken about.")
          .keptWhen("On the first visit she was told that his behaviour is the reason for coming.")
          .related("ENG-01")
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
    PlanFrame frame = situation.frame();
    return frame == null
        ? CARD.unknown(PLAN)
        : CARD.judge(PLAN, Truth.told(frame.removalFearAddressed()).not());
  }
}
