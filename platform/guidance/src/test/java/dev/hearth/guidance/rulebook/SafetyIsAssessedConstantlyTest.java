package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import org.junit.jupiter.api.Test;

class SafetyIsAssessedConstantlyTest {

  private final SafetyIsAssessedConstantly rule = new SafetyIsAssessedConstantly();

  @Test
  void holdsWhileTheNextCheckIsNotDue() {
    // when
    Finding finding = Checked.aWeekAgo().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenOnceTheNextCheckWasDueAndHoldsNothingBack() {
    // when
    Finding finding = Checked.aWeekAgo().dueAgainAt(NOW.minusSeconds(60)).judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.blocks()).isFalse();
    assertThat(finding.subject().ref()).isEqualTo("safety");
  }

  @Test
  void appliesToEveryCaseFromTheFirstContactOn() {
    // when
    Finding finding = Checked.never().judgedBy(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodySaysWhenSafetyWasChecked() {
    // when
    Finding finding = Checked.unknownTo(rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void holdsAtTheVeryInstantTheCheckIsDueAndNotOneLater() {
    // when
    Finding atIt = Checked.aWeekAgo().dueAgainAt(NOW).judgedBy(rule);
    Finding after = Checked.aWeekAgo().dueAgainAt(NOW.minusNanos(1_000)).judgedBy(rule);

    // then
    assertThat(atIt.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(after.outcome()).isEqualTo(Outcome.VIOLATED);
  }
}
