package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** FAT-01: a plan may not give the mother several tasks while he has none to change. */
final class SheDoesNotCarryTheTasksAlone extends RuleOnHisPart {

  private static final int SEVERAL = 2;

  private static final RuleCard CARD =
      RuleCard.describe("FAT-01", "Fair shares", Severity.BLOCK)
          .states(
              "A plan may not give the mother several tasks while the father has none to change his"
                  + " behaviour.")
          .evaluatedAt(Moment.PLAN_ACTIVATE, Moment.PLAN_AMEND)
          .explains(
              "She carries the tasks and he carries none. Give him responsibility for changing his"
                  + " behaviour, or take hers off.")
          .howToFix(
              "Agree a task with him that changes his behaviour, such as a behaviour-change"
                  + " programme.",
              "Take tasks off her, or let you or an agency carry them.",
              "Where he cannot be engaged: record why, and let an agency act on his risk (FAT-03).")
          .blocks(
              "Activating the plan, and an amendment that asks more of her. Any other amendment is a"
                  + " warning, so that her load can always be made lighter. Items already active stay"
                  + " active. Where he cannot be engaged and the reason is recorded, it is a warning"
                  + " throughout.")
          .brokenWhen("Mother: counselling, parenting group, move house; father: none.")
          .keptWhen(
              "Mother: choose the type of lock, see the GP; father: attend a behaviour-change"
                  + " programme, keep to the order.")
          .related("FAT-02", "FAT-03")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "Make it fair and empowering",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Count hers = Count.of(situation.items(), item -> isHerTask(item, transition));
    Count puvs = Count.of(situation.items(), item -> isPuvsTask(item, transition));
    Finding finding = CARD.judge(Subject.plan(), hers.atLeast(SEVERAL).and(puvs.any().not()));
    if (finding.outcome() == Outcome.VIOLATED) {
      finding = finding.withSeverity(severity(situation, transition));
    }
    return finding.withFact("herTasks", hers.sure()).withFact("hisTasks", puvs.sure());
  }

  private static Severity severity(Situation situation, Transition transition) {
    boolean onlyLightens = transition instanceof PlanAmend && !asksMoreOfHer(situation, transition);
    return situation.heCanBeAskedToChange() && !onlyLightens ? Severity.BLOCK : Severity.WARN;
  }

  private static boolean asksMoreOfHer(Situation situation, Transition transition) {
    return situation.items(transition.itemIds()).stream()
        .anyMatch(item -> !isHerTask(item, transition).isFalse());
  }

  private static Truth isHerTask(PlanItem item, Transition transition) {
    return item.isCarriedBy(Set.of(Assignee.MOTHER)).and(Standing.isLive(item, transition));
  }

  private static Truth isPuvsTask(PlanItem item, Transition transition) {
    return item.isCarriedBy(Set.of(Assignee.PUV))
        .and(item.isInOrderTo(Set.of(Purpose.BEHAVIOUR_CHANGE)))
        .and(Standing.isSettled(item, transition));
  }
}
