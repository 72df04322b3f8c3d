package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ContactRecord;
import dev.hearth.guidance.rule.Transition.PlanClose;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Closing.Reason;
import dev.hearth.guidance.situation.step.Contact;
import dev.hearth.guidance.situation.step.Contact.ContactOutcome;
import dev.hearth.guidance.situation.step.Contact.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class NothingIsAssumedWhenSheDoesNotEngageTest {

  private final NothingIsAssumedWhenSheDoesNotEngage rule =
      new NothingIsAssumedWhenSheDoesNotEngage();

  @ParameterizedTest
  @EnumSource(names = {"MISSED", "DECLINED", "NO_REPLY"})
  void isShownOnAContactThatDidNotTakePlace(ContactOutcome outcome) {
    // when
    Finding finding = recording(contact(outcome));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.contact());
    assertThat(finding.facts()).containsEntry("outcome", outcome.name());
  }

  @Test
  void hasNothingToSayOfAContactThatTookPlace() {
    // when
    Finding finding = recording(contact(ContactOutcome.HELD));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownAndOnlyShownWhereNobodyToldOfTheContact() {
    // when
    Finding noContact = recording(null);
    Finding noOutcome = recording(contact(null));

    // then
    assertThat(noContact.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noContact.severity()).isEqualTo(Severity.PROMPT);
    assertThat(noContact.subject()).isEqualTo(Subject.contact());
    assertThat(noOutcome.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noOutcome.severity()).isEqualTo(Severity.PROMPT);
    assertThat(noOutcome.facts()).containsEntry("outcome", "NOT_TOLD");
  }

  @Test
  void isBrokenByAPlanClosedAfterTwoUnansweredTexts() {
    // when
    Finding finding = closing(closing(Reason.NON_ENGAGEMENT, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("reason", "NON_ENGAGEMENT")
        .containsEntry("reasonsConsidered", "false");
  }

  @Test
  void holdsOnceItIsNotedWhatKeepsHerAway() {
    // when
    Finding finding = closing(closing(Reason.NON_ENGAGEMENT, true));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = "NON_ENGAGEMENT", mode = Mode.EXCLUDE)
  void hasNothingToSayOfOtherReasonsToClose(Reason reason) {
    // when
    Finding finding = closing(closing(reason, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownAtTheBoundaryWhereNobodyToldReasonOrThought() {
    // when
    Finding noClosing = closing(null);
    Finding noReason = closing(closing(null, false));
    Finding noThought = closing(closing(Reason.NON_ENGAGEMENT, null));
    Finding thoughtAnyway = closing(closing(null, true));

    // then
    assertThat(noClosing.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noClosing.needsAcknowledgement()).isTrue();
    assertThat(noClosing.subject()).isEqualTo(Subject.plan());
    assertThat(noReason.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noThought.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(thoughtAnyway.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  private static Contact contact(@Nullable ContactOutcome outcome) {
    return new Contact(Type.CALL, outcome, null);
  }

  private static Closing closing(@Nullable Reason reason, @Nullable Boolean considered) {
    return new Closing(reason, null, considered, null);
  }

  private Finding recording(@Nullable Contact contact) {
    return Evaluation.single(rule, whereSheIsSafe().contact(contact).build(), new ContactRecord());
  }

  private Finding closing(@Nullable Closing closing) {
    return Evaluation.single(rule, whereSheIsSafe().closing(closing).build(), new PlanClose());
  }
}
