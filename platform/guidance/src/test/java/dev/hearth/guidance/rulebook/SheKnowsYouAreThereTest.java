package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.situation.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheKnowsYouAreThereTest {

  private final SheKnowsYouAreThere rule = new SheKnowsYouAreThere();

  @Test
  void isShownAfterThreeVisitsWithNeitherOfTheTwoNoted() {
    // when
    Finding finding = reviewing(Told.NOT_ASKED, false);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("knowsHowToReachWorker", "NOT_ASKED")
        .containsEntry("contactRhythmAgreed", "false");
  }

  @Test
  void holdsWhenSheRingsTheOfficeAndVisitsAreEverySecondTuesday() {
    // when
    Finding finding = reviewing(Told.YES, true);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("contactRhythmAgreed", "true");
  }

  @ParameterizedTest(name = "she reaches you {0}, rhythm {1}: {2}")
  @CsvSource({
    "NO,        true,  VIOLATED",
    "NOT_ASKED, true,  VIOLATED",
    "YES,       false, VIOLATED",
    "NO,        ,      VIOLATED",
    ",          false, VIOLATED",
    ",          true,  UNKNOWN",
    "YES,       ,      UNKNOWN",
    ",          ,      UNKNOWN"
  })
  void needsBothAtTheBoundary(@Nullable Told reaches, @Nullable Boolean rhythm, Outcome outcome) {
    // when
    Finding finding = reviewing(reaches, rhythm);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts())
        .containsEntry("knowsHowToReachWorker", reaches == null ? "NOT_TOLD" : reaches.name())
        .containsEntry("contactRhythmAgreed", rhythm == null ? "NOT_TOLD" : rhythm.toString());
  }

  private Finding reviewing(@Nullable Told reaches, @Nullable Boolean rhythm) {
    return Evaluation.single(
        rule,
        whereSheIsSafe().mother(AMother.whoKnowsYouAreThere(reaches, rhythm)).build(),
        new PlanReview());
  }
}
