package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ContactRecord;
import dev.hearth.guidance.rule.Transition.PlanActivate;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWayToCommunicateFitsTheChildTest {

  private final TheWayToCommunicateFitsTheChild rule = new TheWayToCommunicateFitsTheChild();

  @ParameterizedTest
  @CsvSource({"true, SATISFIED", "false, VIOLATED", ", UNKNOWN"})
  void judgesEachChild(@Nullable Boolean noted, Outcome outcome) {
    // given
    AChild child = AChild.of(9).communicationNoted(noted);

    // when
    Finding finding = of(child);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.child(child.id()));
  }

  @ParameterizedTest
  @CsvSource({"36, VIOLATED", "35, NOT_APPLICABLE", ", UNKNOWN"})
  void looksAtChildrenWhoAreOldEnough(@Nullable Integer months, Outcome outcome) {
    assertThat(of(AChild.of(9).communicationNoted(false).aged(months)).outcome())
        .isEqualTo(outcome);
  }

  @Test
  void looksAtEveryChildByItself() {
    // given
    AChild one = AChild.of(9);
    AChild other = AChild.of(10).communicationNoted(false);
    Situation situation =
        ACase.whereSheIsSafe().children(List.of(one.child(), other.child())).build();

    // when
    List<Finding> findings = rule.evaluate(situation, new PlanActivate(Set.of()));

    // then
    assertThat(findings)
        .extracting(Finding::outcome)
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED);
  }

  @Test
  void isOnlyShownAfterAContact() {
    // given
    Situation situation =
        ACase.whereSheIsSafe()
            .children(List.of(AChild.of(9).communicationNoted(false).child()))
            .build();

    // when
    Finding finding = Evaluation.single(rule, situation, new ContactRecord());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
  }

  private Finding of(AChild child) {
    return Evaluation.single(
        rule,
        ACase.whereSheIsSafe().children(List.of(child.child())).build(),
        new PlanActivate(Set.of()));
  }
}
