package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Enrolment;

/** TOR-04: carers have a part in every phase. */
final class CarersHaveAPartInEveryPhase extends RuleOnTheEnrolment {

  private static final RuleCard CARD =
      RuleCard.describe("TOR-04", "Caregivers at every phase", Severity.PROMPT)
          .states("Engage caregivers in each phase, aimed at the child's psychosocial " + "needs.")
          .evaluatedAt(Moment.ENROLMENT_ADVANCE)
          .explains("A phase is over and nothing is noted of the part that carers had in " + "it.")
          .howToFix("Note who of the carers took part and what it was for the child.")
          .blocks("Nothing.")
          .brokenWhen("A phase is completed; nothing is noted.")
          .keptWhen("The grandmother came to two meetings.")
          .related("TOR-03")
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
    Count without =
        Count.of(
            enrolment.phases(),
            phase ->
                Truth.told(phase.completed())
                    .and(Truth.told(phase.caregiverEngagementNoted()).not()));
    return CARD.judge(ENROLMENT, without.any()).withFact("phasesWithout", without.sure());
  }
}
