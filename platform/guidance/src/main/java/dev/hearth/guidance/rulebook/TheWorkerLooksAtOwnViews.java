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
import java.time.Instant;

/** BLK-08: workers look at their own views, with the help of peers. */
final class TheWorkerLooksAtOwnViews extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("BLK-08", "Look at your own views", Severity.PROMPT)
          .states(
              "Be aware of your own assumptions about sexual violence, motherhood and help; use peer"
                  + " review.")
          .evaluatedAt(Moment.PLAN_REVIEW, Moment.PLAN_ACTIVATE)
          .explains(
              "Nobody has looked at this case with you for a while. What you take for granted about"
                  + " sexual violence, mothers and help shapes what you offer.")
          .howToFix("Bring the case to your peers, and note the day.")
          .blocks("Nothing.")
          .brokenWhen("The case was never brought to peers.")
          .keptWhen("It was talked through with peers in May.")
          .related("PACE-01")
          .from(
              SourceDocument.INTERVENTIONS_FOR_MOTHERS,
              "Relationship of trust; Treatment methods 3",
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
        : CARD.judge(PLAN, frame.isForAChildBornOfSexualViolence(), isTooLongAgo(frame, situation));
  }

  private static Truth isTooLongAgo(PlanFrame frame, Situation situation) {
    Instant last = frame.peerReviewedAt();
    Instant fresh = situation.now().minus(situation.settings().peerReviewEvery());
    return Truth.of(last == null || last.isBefore(fresh));
  }
}
