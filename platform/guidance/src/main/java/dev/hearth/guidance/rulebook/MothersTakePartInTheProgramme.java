package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.guidance.situation.step.Enrolment.MotherInvolvement;
import java.util.Set;

/** TOR-03: the mother is invited to take part in her child's programme. */
final class MothersTakePartInTheProgramme extends RuleOnTheEnrolment {

  private static final RuleCard CARD =
      RuleCard.describe("TOR-03", "Mothers take part", Severity.WARN)
          .states(
              "Involve the mother in the child's resilience work; outcomes were "
                  + "better where mothers took part.")
          .evaluatedAt(Moment.ENROLMENT_START, Moment.ENROLMENT_ADVANCE)
          .explains("Nobody has asked the mother whether she wants to be part of it.")
          .howToFix(
              "Invite her, and tell her what her part could be.",
              "Where it is not safe, or she would rather not: note that; it is a full " + "answer.")
          .blocks("Nothing. Her safety and her own choice come first.")
          .brokenWhen("She was never asked.")
          .keptWhen("She is invited and joins from the third phase.")
          .related("SAF-02", "MOT-01")
          .from(
              SourceDocument.TUTOR_OF_RESILIENCE,
              "Mothers' Involvement Matters; Implications",
              Basis.EXPLICIT);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  Finding judge(Enrolment enrolment) {
    return CARD.judge(
        ENROLMENT,
        Truth.isOneOf(enrolment.motherInvolvement(), Set.of(MotherInvolvement.NOT_ASKED)));
  }
}
