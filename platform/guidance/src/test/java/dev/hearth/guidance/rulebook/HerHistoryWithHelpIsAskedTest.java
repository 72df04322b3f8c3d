package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HerHistoryWithHelpIsAskedTest {

  private final HerHistoryWithHelpIsAsked rule = new HerHistoryWithHelpIsAsked();

  @Test
  void isBrokenWhenNobodyAskedHer() {
    // when
    Finding finding = activating(AMother.whoWasAsked(Status.NOT_ASKED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("status", "NOT_ASKED")
        .containsEntry("experiences", "0")
        .containsEntry("halfTold", "0");
  }

  @ParameterizedTest
  @EnumSource
  void holdsForTheGroupCourseOf2021WhateverItDidToHer(Effect effect) {
    // when
    Finding finding = activating(AMother.whoTold(groupCourse(true, effect)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts())
        .containsEntry("status", "RECORDED")
        .containsEntry("experiences", "1");
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE_BEFORE", "ASKED_NOT_SAID"})
  void holdsWhenNothingCameOfAskingHer(Status status) {
    // when
    Finding finding = activating(AMother.whoWasAsked(status));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenAtTheBoundaryWhereOneRecordLacksItsPurpose() {
    // when
    Finding finding =
        activating(
            AMother.whoTold(groupCourse(true, Effect.HURT), groupCourse(false, Effect.HELPED)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("experiences", "2").containsEntry("halfTold", "1");
  }

  @Test
  void isUnknownWhereNobodyToldPurposeOrEffectOrStatusOrAnything() {
    // when / then
    assertThat(activating(AMother.whoTold(groupCourse(null, Effect.HURT))).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(activating(AMother.whoTold(groupCourse(true, null))).outcome())
        .isEqualTo(Outcome.UNKNOWN);
    assertThat(activating(AMother.whoTold(groupCourse(false, null))).outcome())
        .isEqualTo(Outcome.VIOLATED);
    assertThat(activating(AMother.whoWasAsked(null)).facts()).containsEntry("status", "NOT_TOLD");
    assertThat(activating(AMother.whoWasAsked(null)).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(activating(Mother.untold()).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(activating(Mother.untold()).needsAcknowledgement()).isTrue();
  }

  @Test
  void countsOnlyWhatIsCertainlyHalfTold() {
    // when
    Finding finding =
        activating(
            AMother.whoTold(groupCourse(false, Effect.HURT), groupCourse(null, Effect.HURT)));

    // then
    assertThat(finding.facts()).containsEntry("experiences", "2").containsEntry("halfTold", "1");
  }

  @Test
  void isUnknownWhereRecordsAreSpokenOfAndNoneCameAlong() {
    // given
    Mother without = AMother.withPastHelp(new PastHelp(Status.RECORDED, null, null));

    // when
    Finding finding = activating(without);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void looksAtRecordsWhateverTheStatusSays() {
    // given
    List<Experience> halfTold = List.of(groupCourse(false, Effect.MIXED));
    Mother told = AMother.withPastHelp(new PastHelp(Status.ASKED_NOT_SAID, halfTold, null));

    // when
    Finding finding = activating(told);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isOnlyShownInADraft() {
    // when
    Finding notAsked = at(new PlanDraft(), AMother.whoWasAsked(Status.NOT_ASKED));
    Finding notTold = at(new PlanDraft(), Mother.untold());

    // then
    assertThat(notAsked.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(notAsked.severity()).isEqualTo(Severity.PROMPT);
    assertThat(notTold.severity()).isEqualTo(Severity.PROMPT);
  }

  private static Experience groupCourse(@Nullable Boolean purposeNoted, @Nullable Effect effect) {
    return new Experience(null, null, null, purposeNoted, effect);
  }

  private Finding activating(Mother mother) {
    return at(Evaluation.activating(), mother);
  }

  private Finding at(Transition transition, Mother mother) {
    return Evaluation.single(rule, whereSheIsSafe().mother(mother).build(), transition);
  }
}
