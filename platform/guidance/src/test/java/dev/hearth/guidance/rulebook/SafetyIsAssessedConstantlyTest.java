package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ContactRecord;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Contact.ContactOutcome;
import dev.hearth.guidance.situation.step.Contact.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "a {0} with safety noted {1} is {2}")
  @CsvSource({
    "VISIT,   true,  SATISFIED",
    "VISIT,   false, VIOLATED",
    "CALL,    false, VIOLATED",
    "MEETING, false, VIOLATED",
    "MESSAGE, false, NOT_APPLICABLE",
    "VISIT,   ,      UNKNOWN",
    ",        false, UNKNOWN",
    ",        true,  SATISFIED"
  })
  void asksForALineOnSafetyWithEveryConversation(
      @Nullable Type type, @Nullable Boolean noted, Outcome outcome) {
    // when
    List<Finding> findings = recorded(new Contact(type, ContactOutcome.HELD, noted));

    // then
    assertThat(findings.getFirst().subject().ref()).isEqualTo("contact");
    assertThat(findings.getFirst().outcome()).isEqualTo(outcome);
    assertThat(findings.getFirst().severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void saysBesideTheContactWhetherTheNextCheckWasDue() {
    // when
    List<Finding> findings = recorded(new Contact(Type.VISIT, ContactOutcome.HELD, true));

    // then
    assertThat(findings)
        .extracting(finding -> finding.subject().ref(), Finding::outcome)
        .containsExactly(tuple("contact", Outcome.SATISFIED), tuple("safety", Outcome.VIOLATED));
  }

  @Test
  void isUnknownWhereNobodyTellsOfTheContact() {
    // when
    List<Finding> findings = recorded(null);

    // then
    assertThat(findings)
        .extracting(finding -> finding.subject().ref(), Finding::outcome)
        .containsExactly(tuple("contact", Outcome.UNKNOWN), tuple("safety", Outcome.VIOLATED));
  }

  /** Of a case in which the next check was due a minute ago. */
  private List<Finding> recorded(@Nullable Contact contact) {
    Situation overdue =
        Situation.describe(NOW)
            .safetyChecks(Checked.aWeekAgo().dueAgainAt(NOW.minusSeconds(60)).told())
            .contact(contact)
            .build();
    return rule.evaluate(overdue, new ContactRecord());
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
