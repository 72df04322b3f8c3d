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

/** TOR-02: a programme closes after its follow-up. */
final class NoProgrammeClosesWithoutFollowUp extends RuleOnTheEnrolment {

  private static final RuleCard CARD =
      RuleCard.describe("TOR-02", "No closure without follow-up", Severity.BLOCK)
          .states("Close the programme only after follow-up.")
          .evaluatedAt(Moment.ENROLMENT_CLOSE)
          .explains(
              "The programme would end before anybody has looked how the child fares " + "with it.")
          .howToFix(
              "Carry out the follow-up and record it as completed.",
              "Where that cannot be: bring it to a supervisor with the reason.")
          .blocks("Closing the programme.")
          .override(OverridePolicy.SUPERVISOR)
          .brokenWhen("It is closed after the action plan.")
          .keptWhen("Follow-up first, closure then.")
          .related("TOR-01")
          .from(
              SourceDocument.TUTOR_OF_RESILIENCE, "The Tutor of Resilience Program", Basis.DERIVED);

  @Override
  public RuleCard card() {
    return CARD;
  }

  private static final String FOLLOW_UP = "tor-follow-up";

  @Override
  Finding judge(Enrolment enrolment) {
    Truth followedUp =
        enrolment.phases().stream()
            .filter(phase -> FOLLOW_UP.equals(phase.code()))
            .map(phase -> Truth.told(phase.completed()))
            .reduce(Truth.FALSE, Truth::or);
    Finding finding = CARD.judge(ENROLMENT, followedUp.not());
    return finding.overridableIf(finding.outcome() == Outcome.VIOLATED);
  }
}
