package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Target;
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
    boolean sheActs =
        situation.safetyPlanAsksHerToAct()
            && (situation.safety().safetyPlanActive() || transition instanceof SafetyPlanActivate);
    long onHim = situation.items().stream().filter(item -> actsOnHim(item, transition)).count();
    if (onHim == 0 && !sheActs && !situation.safety().feedFresh()) {
      return CARD.unknown(Subject.plan()).withFact("itemsOnHisViolence", onHim);
    }
    if (!sheActs || onHim > 0) {
      return CARD.satisfied(Subject.plan()).withFact("itemsOnHisViolence", onHim);
    }
    Severity severity = transition instanceof PlanAmend ? Severity.WARN : Severity.BLOCK;
    return CARD.violated(Subject.plan())
        .withSeverity(severity)
        .overridableIf(severity == Severity.BLOCK)
        .withFact("itemsOnHisViolence", onHim);
  }

  private static boolean actsOnHim(PlanItem item, Transition transition) {
    return item.target() == Target.PUV
        && WHO_ACTS.contains(item.assignee())
        && ON_HIS_VIOLENCE.contains(item.purpose())
        && (item.status().isSettled() || transition.activates(item.id()));
  }
}
