package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.PoliceInvolvement;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;

/** LIV-05: a contingency plan gives police and other networks a part; she is not alone in it. */
final class TheContingencyPlanInvolvesOthers implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("LIV-05", "Police and other networks in the plan", Severity.WARN)
          .states(
              "The contingency plan is realistic and involves police and other safety networks.")
          .evaluatedAt(Moment.CONTINGENCY_PLAN_COMPLETE)
          .explains(
              "Who else is in the plan besides her? If she does not want police, note that it is her"
                  + " choice and why.")
          .howToFix(
              "Name with her the people and places that can do something: a neighbour, the school, a"
                  + " sister, and what each has agreed to.",
              "Ask her about police; where she does not want them, record it as her choice.")
          .blocks("Nothing. The contingency plan is active from the moment it is made.")
          .brokenWhen("Everything in the plan is for her to do; no network is named.")
          .keptWhen(
              "Police are told of the address; a neighbour and the school know the code word.")
          .related("LIV-03")
          .from(
              SourceDocument.CASE_PLANNING_WITH_MOTHERS,
              "If the mother is staying in the relationship",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> evaluate(Situation situation, Transition transition) {
    ContingencyPlan plan = situation.contingencyPlan();
    return List.of(plan == null ? CARD.notApplicable(Subject.contingencyPlan()) : judge(plan));
  }

  private static Finding judge(ContingencyPlan plan) {
    Integer networks = plan.networks();
    Truth alone = networks == null ? Truth.UNKNOWN : Truth.of(networks == 0);
    Truth withoutPolice = Truth.isOneOf(plan.police(), Set.of(PoliceInvolvement.NO));
    return CARD.judge(Subject.contingencyPlan(), alone.or(withoutPolice))
        .withFact("networks", networks == null ? "UNKNOWN" : networks)
        .withFact("police", plan.police() == null ? "UNKNOWN" : plan.police());
  }
}
