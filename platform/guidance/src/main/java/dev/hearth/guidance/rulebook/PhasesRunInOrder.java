package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.Phase;
import java.util.List;

/** TOR-01: the phases of a programme run one after the other. */
final class PhasesRunInOrder extends RuleOnTheEnrolment {

  private static final RuleCard CARD =
      RuleCard.describe("TOR-01", "Phases in order", Severity.BLOCK)
          .states("Run Tutor of Resilience through its five phases in order.")
          .evaluatedAt(Moment.ENROLMENT_START, Moment.ENROLMENT_ADVANCE)
          .explains("A phase would start before the one that it builds on is completed.")
          .howToFix(
              "Complete the earlier phase first, or record that it is completed.",
              "Where it must be otherwise for this child: bring it to a supervisor.")
          .blocks("Starting the phase.")
          .override(OverridePolicy.SUPERVISOR)
          .brokenWhen("The action plan is designed before the capacity building is over.")
          .keptWhen("Needs first, then capacity building, then the plan.")
          .related("TOR-02")
          .from(
              SourceDocument.TUTOR_OF_RESILIENCE,
              "The Tutor of Resilience Program",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Enrolment enrolment) {
    List<Phase> phases = enrolment.phases();
    Truth outOfOrder = Truth.FALSE;
    for (int next = 1; next < phases.size(); next++) {
      Truth early = Truth.told(phases.get(next - 1).completed()).not();
      outOfOrder = outOfOrder.or(Truth.told(phases.get(next).started()).and(early));
    }
    Finding finding = CARD.judge(ENROLMENT, outOfOrder);
    return finding.overridableIf(finding.outcome() == Outcome.VIOLATED);
  }
}
