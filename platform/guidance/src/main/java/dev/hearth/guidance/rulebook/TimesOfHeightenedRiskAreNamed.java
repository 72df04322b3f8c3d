package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LIV-04: a contingency plan knows when danger peaks, from her and from his pattern. */
final class TimesOfHeightenedRiskAreNamed implements PracticeRule {

  private static final RuleCard CARD =
      RuleCard.describe("LIV-04", "Times of heightened risk", Severity.WARN)
          .states(
              "Find out with her when danger peaks for her and the children, and add what you know of"
                  + " his pattern.")
          .evaluatedAt(Moment.CONTINGENCY_PLAN_COMPLETE, Moment.PLAN_ACTIVATE)
          .explains(
              "When is it worst: payday, football, handovers, court? Add what you know, and check in"
                  + " before those times.")
          .howToFix(
              "Ask her when it is worst for her and for the children, and record each time; where"
                  + " there is none, record that she was asked.",
              "Add the times that his pattern points to, such as court dates and handovers; where"
                  + " there is none, record that you looked.")
          .blocks(
              "Nothing. The contingency plan is active from the moment it is made. It is asked for where"
                  + " there is such a plan or she stays in the relationship.")
          .brokenWhen("The contingency plan is complete and no time of danger was asked about.")
          .keptWhen("She names paydays; the practitioner adds the court date on 14 August.")
          .related("LIV-03", "TRG-01")
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
    Boolean hers = plan == null ? null : plan.sheWasHeardOnRiskTimes();
    Boolean practitioners = plan == null ? null : plan.practitionerWasHeardOnRiskTimes();
    Truth broken = Truth.told(hers).not().or(Truth.told(practitioners).not());
    Finding finding =
        CARD.judge(Subject.contingencyPlan(), applies(plan, situation, transition), broken);
    return List.of(
        finding.outcome() == Outcome.NOT_APPLICABLE
            ? finding
            : finding
                .withFact("sheWasHeard", code(hers))
                .withFact("practitionerWasHeard", code(practitioners)));
  }

  // A plan that is gone through is there, active or not; elsewhere one that has ended is none.
  private static Truth applies(
      @Nullable ContingencyPlan plan, Situation situation, Transition transition) {
    if (transition instanceof ContingencyPlanComplete) {
      return Truth.of(plan != null);
    }
    Truth exists = Truth.told(plan == null ? null : plan.active());
    return exists.or(situation.home().sheStaysInTheRelationship());
  }

  private static String code(@Nullable Boolean heard) {
    return heard == null ? "UNKNOWN" : heard.toString();
  }
}
