package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.AnswerState;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** BLK-07: how she sees her standing among the people around her is asked, not assumed. */
final class HerPlaceAmongPeopleIsAsked extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe(
              "BLK-07", "Position in the community is asked, not assumed", Severity.PROMPT)
          .states(
              "Ask how she sees her standing among the people around her and which way she wants to"
                  + " go; women differ in this.")
          .evaluatedAt(Moment.PLAN_DRAFT, Moment.PLAN_ACTIVATE)
          .explains(
              "Nobody knows yet how people treat her and the child, and what she wishes for. Some"
                  + " women want to belong again, others want to be left alone: ask her.")
          .howToFix(
              "Ask her who knows, how they treat the two of them, and what she wants others to know.",
              "Where she does not want to speak of it: note that, and leave it.")
          .blocks("Nothing.")
          .brokenWhen("A group of neighbours is planned, and nobody has asked her what they know.")
          .keptWhen("She wants her sister to know, and nobody else.")
          .related("BLK-01")
          .from(SourceDocument.INTERVENTIONS_FOR_MOTHERS, "Treatment methods 3", Basis.EXPLICIT);

  /** That she does not know, or nobody noted what she said, is no answer; her silence is one. */
  private static final Set<AnswerState> STILL_OPEN =
      Set.of(AnswerState.NOT_ASKED_YET, AnswerState.UNKNOWN);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    PlanFrame frame = situation.frame();
    Truth forThem = frame == null ? Truth.UNKNOWN : frame.isForAChildBornOfSexualViolence();
    return CARD.judge(PLAN, forThem, Truth.isOneOf(situation.mother().communityView(), STILL_OPEN));
  }
}
