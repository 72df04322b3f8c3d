package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChildAndWorkerCanReachEachOtherTest {

  private final ChildAndWorkerCanReachEachOther rule = new ChildAndWorkerCanReachEachOther();

  @ParameterizedTest
  @CsvSource({
    "YES, YES, SATISFIED",
    "NO, YES, VIOLATED",
    "YES, NO, VIOLATED",
    "NOT_ASKED, YES, VIOLATED",
    "YES, NOT_ASKED, VIOLATED",
    ", YES, UNKNOWN",
    "YES, , UNKNOWN",
    "NO, , VIOLATED"
  })
  void judgesEachChild(@Nullable Told knows, @Nullable Told checked, Outcome outcome) {
    // given
    AChild child = AChild.of(9).reach(knows, checked);

    // when
    Finding finding = of(child);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.child(child.id()));
  }

  @ParameterizedTest
  @CsvSource({"72, VIOLATED", "71, NOT_APPLICABLE", ", UNKNOWN"})
  void looksAtChildrenWhoAreOldEnough(@Nullable Integer months, Outcome outcome) {
    assertThat(of(AChild.of(9).reach(Told.NO, Told.NO).aged(months)).outcome()).isEqualTo(outcome);
  }

  @Test
  void looksAtEveryChildByItself() {
    // given
    AChild one = AChild.of(9);
    AChild other = AChild.of(10).reach(Told.NO, Told.NO);
    Situation situation =
        ACase.whereSheIsSafe().children(List.of(one.child(), other.child())).build();

    // when
    List<Finding> findings = rule.evaluate(situation, new PlanActivate(Set.of()));

    // then
    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED);
  }

  private Finding of(AChild child) {
    return Evaluation.single(
        rule,
        ACase.whereSheIsSafe().children(List.of(child.child())).build(),
        new PlanActivate(Set.of()));
  }
}
