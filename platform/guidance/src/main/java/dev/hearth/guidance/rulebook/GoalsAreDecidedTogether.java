package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.DecidedWith;
import dev.hearth.guidance.situation.PlanFrame.Goal;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;

/** MOT-07: every goal was decided with her, and stands in her words. */
final class GoalsAreDecidedTogether extends RuleOnThePlan {

  private static final RuleCard CARD =
      RuleCard.describe("MOT-07", "Goals are decided together", Severity.WARN)
          .states(
              "Goals and interventions are decided together with her; each goal stands in her words.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.PLAN_AMEND)
          .explains(
              "The plan has no goal, or one that is not in her words or was decided without her."
                  + " Such a goal is the service's more often than hers: ask how she would put it.")
          .howToFix(
              "Decide the goals with her, and write each down as she says it.",
              "Where a goal came from you: ask her whether it is one of hers, and take it off where"
                  + " it is not.")
          .blocks("Nothing.")
          .brokenWhen("The goal is 'improve parenting capacity' and the worker decided it.")
          .keptWhen("The goal is 'that we all sleep through the night', decided together on 4 May.")
          .related("MOT-01", "MOT-02")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Make it fair and empowering",
              Basis.EXPLICIT);

  private static final Set<DecidedWith> WITHOUT_HER =
      Set.of(DecidedWith.WORKER, DecidedWith.NOT_RECORDED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    PlanFrame frame = situation.frame();
    List<Goal> goals = frame == null ? null : frame.goals();
    if (goals == null) {
      return CARD.unknown(PLAN);
    }
    Count notHers = Count.of(goals, GoalsAreDecidedTogether::isNotHers);
    return CARD.judge(PLAN, Truth.of(goals.isEmpty()).or(notHers.any()))
        .withFact("goals", goals.size())
        .withFact("goalsNotHers", notHers.sure());
  }

  private static Truth isNotHers(Goal goal) {
    return Truth.told(goal.inHerWords()).not().or(Truth.isOneOf(goal.decidedWith(), WITHOUT_HER));
  }
}
