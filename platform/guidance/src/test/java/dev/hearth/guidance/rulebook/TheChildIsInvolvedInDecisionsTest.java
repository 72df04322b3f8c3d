package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.DecisionRecord;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.child.ChildDecision;
import dev.hearth.guidance.situation.child.ChildView;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildIsInvolvedInDecisionsTest {

  private final TheChildIsInvolvedInDecisions rule = new TheChildIsInvolvedInDecisions();

  @ParameterizedTest
  @CsvSource({
    "true,  GIVEN,     SATISFIED",
    "true,  CHOSE_NOT, SATISFIED",
    "true,  TOO_YOUNG, SATISFIED",
    "true,  NOT_ASKED, VIOLATED",
    "true,  ,          UNKNOWN",
    "false, NOT_ASKED, NOT_APPLICABLE",
    ",      NOT_ASKED, UNKNOWN"
  })
  void looksAtADecisionAboutAChild(
      @Nullable Boolean concernsChild, @Nullable ChildView view, Outcome outcome) {
    // given
    Situation situation =
        ACase.whereSheIsSafe().decision(new ChildDecision(concernsChild, view)).build();

    // when
    Finding finding = Evaluation.single(rule, situation, new DecisionRecord());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject()).isEqualTo(Subject.decision());
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void isUnknownWhereNobodyToldOfTheDecision() {
    Situation situation = ACase.whereSheIsSafe().build();
    assertThat(Evaluation.single(rule, situation, new DecisionRecord()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({"GIVEN, SATISFIED", "NOT_ASKED, VIOLATED", ", UNKNOWN"})
  void asksForTheViewOfEachChildWhenThePlanStarts(@Nullable ChildView view, Outcome outcome) {
    // given
    AChild child = AChild.of(4).withView(view);
    Situation situation = ACase.whereSheIsSafe().children(List.of(child.child())).build();

    // when
    Finding finding = Evaluation.single(rule, situation, new PlanActivate(Set.of()));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject()).isEqualTo(Subject.child(child.id()));
  }

  @Test
  void hasNothingToSayWhereThereIsNoChild() {
    Situation situation = ACase.whereSheIsSafe().build();
    assertThat(rule.evaluate(situation, new PlanActivate(Set.of()))).isEmpty();
  }
}
