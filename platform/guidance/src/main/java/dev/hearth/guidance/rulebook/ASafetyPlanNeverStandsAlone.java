package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/** FAT-02: her safety plan is never the only action; somebody acts on his violence beside it. */
final class ASafetyPlanNeverStandsAlone extends RuleOnHisPart {

  private static final RuleCard CARD =
      RuleCard.describe("FAT-02", "A safety plan never stands alone", Severity.BLOCK)
          .states(
              "Her safety plan is never the only action: the worker or an agency acts on his"
                  + " violence alongside it.")
          .evaluatedAt(
              Moment.PLAN_ACTIVATE,
              Moment.SAFETY_PLAN_ACTIVATE,
              Moment.PLAN_AMEND,
              Moment.PLAN_REVIEW)
          .explains(
              "She is carrying her safety alone. Record what you or another agency will do about his"
                  + " violence; a plan on her shoulders only is dangerous and disempowering.")
          .howToFix(
              "Add an item that acts on his violence, carried by you, an agency or him, and agree"
                  + " it.",
              "Ask the police or another agency what they will do, and record it as an item.")
          .blocks(
              "Activating the plan and signing off its review. The safety plan itself goes live at"
                  + " once. An amendment is a warning.")
          .override(OverridePolicy.SUPERVISOR)
          .brokenWhen(
              "Safety plan: the mother hides keys and calls the police; no item is aimed at him.")
          .keptWhen(
              "The same plan, and the worker asks the police for an offender check and refers him to"
                  + " a behaviour-change programme.")
          .related("FAT-01", "SAF-07")
          .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "What not to do", Basis.EXPLICIT);

  private static final Set<Assignee> WHO_ACTS =
      Set.of(Assignee.PRACTITIONER, Assignee.AGENCY, Assignee.PUV);

  private static final Set<Purpose> ON_HIS_VIOLENCE =
      Set.of(Purpose.ADDRESS_VIOLENCE, Purpose.BEHAVIOUR_CHANGE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Situation situation, Transition transition) {
    Count onViolence = Count.of(situation.items(), item -> actsOnViolence(item, transition));
    Finding finding =
        CARD.judge(Subject.plan(), sheActs(situation, transition).and(onViolence.any().not()));
    if (finding.outcome() == Outcome.VIOLATED) {
      Severity severity = transition instanceof PlanAmend ? Severity.WARN : Severity.BLOCK;
      finding = finding.withSeverity(severity).overridableIf(severity == Severity.BLOCK);
    }
    return finding.withFact("itemsOnHisViolence", onViolence.sure());
  }

  // On a silent feed what was heard last still counts, and what was not heard may be so by now.
  private static Truth sheActs(Situation situation, Transition transition) {
    boolean inForce =
        situation.safety().safetyPlanActive() || transition instanceof SafetyPlanActivate;
    Truth acts = situation.safetyPlanAsksHerToAct().and(Truth.of(inForce));
    return situation.safety().feedFresh() ? acts : acts.or(Truth.UNKNOWN);
  }

  private static Truth actsOnViolence(PlanItem item, Transition transition) {
    return item.actsOn(Target.PUV)
        .and(item.isCarriedBy(WHO_ACTS))
        .and(item.isInOrderTo(ON_HIS_VIOLENCE))
        .and(Standing.isSettled(item, transition));
  }
}
