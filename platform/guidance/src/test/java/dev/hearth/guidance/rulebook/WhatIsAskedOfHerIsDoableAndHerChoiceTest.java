package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.HerView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIsAskedOfHerIsDoableAndHerChoiceTest {

  private static final HerView NOT_DOABLE = new HerView(Told.NO, Told.YES, Told.YES);

  private final WhatIsAskedOfHerIsDoableAndHerChoice rule =
      new WhatIsAskedOfHerIsDoableAndHerChoice();

  @Test
  void isBrokenByCourtFourMorningsAWeekThatSheCannotDo() {
    // given
    PlanItem court = herTask().herView(NOT_DOABLE).build();

    // when
    Finding finding = Evaluation.ofStarting(court, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.item(court.id()));
    assertThat(finding.facts())
        .containsEntry("canDo", "NO")
        .containsEntry("feelsOwnChoice", "YES")
        .containsEntry("fitsNow", "YES");
  }

  @ParameterizedTest(name = "she can {0}, her choice {1}, now {2}: {3}")
  @CsvSource({
    "YES,       YES,       YES,       SATISFIED",
    "YES,       NO,        YES,       VIOLATED",
    "YES,       YES,       NO,        VIOLATED",
    "NOT_ASKED, YES,       YES,       VIOLATED",
    "YES,       NOT_ASKED, YES,       VIOLATED",
    "YES,       YES,       NOT_ASKED, VIOLATED",
    ",          YES,       YES,       UNKNOWN",
    "YES,       ,          YES,       UNKNOWN",
    "YES,       YES,       ,          UNKNOWN",
    ",          NO,        ,          VIOLATED",
    ",          ,          ,          UNKNOWN"
  })
  void holdsAtTheBoundaryOfThreeTimesYes(
      @Nullable Told canDo, @Nullable Told choice, @Nullable Told now, Outcome outcome) {
    // given
    PlanItem therapy = therapyForHer().herView(new HerView(canDo, choice, now)).build();

    // when
    Finding finding = Evaluation.ofStarting(therapy, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts())
        .containsEntry("canDo", canDo == null ? "NOT_TOLD" : canDo.name())
        .containsEntry("feelsOwnChoice", choice == null ? "NOT_TOLD" : choice.name())
        .containsEntry("fitsNow", now == null ? "NOT_TOLD" : now.name());
  }

  @Test
  void hasNothingToSayWhereSheTakesNoPart() {
    // given
    PlanItem course = kinshipCarersCourse().herView(NOT_DOABLE).build();

    // when
    Finding finding = Evaluation.ofStarting(course, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherSheTakesPart() {
    // given
    PlanItem half = therapyForHer().involvingMother(Truth.UNKNOWN).herView(NOT_DOABLE).build();

    // when
    Finding finding = Evaluation.ofStarting(half, whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  @Test
  void looksAtAReferralAsWell() {
    // given
    PlanItem therapy = therapyForHer().herView(NOT_DOABLE).build();

    // when
    Finding finding =
        Evaluation.single(
            rule, whereSheIsSafe().item(therapy).build(), new ReferralSend(therapy.id()));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }
}
