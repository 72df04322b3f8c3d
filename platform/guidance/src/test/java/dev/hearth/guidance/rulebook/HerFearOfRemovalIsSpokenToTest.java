package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.PlanFrame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HerFearOfRemovalIsSpokenToTest {

  private final HerFearOfRemovalIsSpokenTo rule = new HerFearOfRemovalIsSpokenTo();

  @Test
  void isShownWhenNothingWasSaid() {
    // when
    Finding finding = of(addressed(false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(rule.card().severity()).isEqualTo(Severity.PROMPT);
  }

  @Test
  void holdsOnceSheWasToldThatHisBehaviourIsTheReason() {
    // when
    Finding finding = of(addressed(true));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isUnknownAtTheBoundaryWhereNobodyTold() {
    // when
    Finding notTold = of(addressed(null));
    Finding noFrame = of(null);

    // then
    assertThat(notTold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notTold.severity()).isEqualTo(Severity.PROMPT);
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.severity()).isEqualTo(Severity.PROMPT);
  }

  private static PlanFrame addressed(@Nullable Boolean itWas) {
    return new PlanFrame(null, null, itWas, null, null, null);
  }

  private Finding of(@Nullable PlanFrame frame) {
    return Evaluation.single(rule, whereSheIsSafe().frame(frame).build(), new PlanDraft());
  }
}
