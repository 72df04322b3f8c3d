package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.DecidedWith;
import dev.hearth.guidance.situation.PlanFrame.Goal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalsAreDecidedTogetherTest {

  private static final Goal TO_SLEEP = new Goal(true, DecidedWith.TOGETHER);
  private static final Goal PARENTING_CAPACITY = new Goal(false, DecidedWith.WORKER);

  private final GoalsAreDecidedTogether rule = new GoalsAreDecidedTogether();

  @Test
  void isBrokenByAGoalThatTheWorkerDecided() {
    // when
    Finding finding = activating(goals(PARENTING_CAPACITY));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts()).containsEntry("goals", "1").containsEntry("goalsNotHers", "1");
  }

  @Test
  void holdsWhenTheyDecidedTogetherThatAllSleepThroughTheNight() {
    // when
    Finding finding = activating(goals(TO_SLEEP));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("goals", "1").containsEntry("goalsNotHers", "0");
  }

  @Test
  void isBrokenByAPlanWithoutAGoal() {
    // when
    Finding finding = activating(goals());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("goals", "0");
  }

  @Test
  void isBrokenAtTheBoundaryByOneGoalOfTwo() {
    // when
    Finding finding = activating(goals(TO_SLEEP, PARENTING_CAPACITY));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("goals", "2").containsEntry("goalsNotHers", "1");
  }

  @ParameterizedTest(name = "in her words {0}, decided {1}: {2}")
  @CsvSource({
    "true,  HER_ALONE,    SATISFIED",
    "true,  WORKER,       VIOLATED",
    "true,  NOT_RECORDED, VIOLATED",
    "false, TOGETHER,     VIOLATED",
    "false, ,             VIOLATED",
    ",      WORKER,       VIOLATED",
    ",      TOGETHER,     UNKNOWN",
    "true,  ,             UNKNOWN"
  })
  void looksAtHerWordsAndAtWhoDecided(
      @Nullable Boolean inHerWords, @Nullable DecidedWith decidedWith, Outcome outcome) {
    // when
    Finding finding = activating(goals(TO_SLEEP, new Goal(inHerWords, decidedWith)));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void isUnknownWhereNobodyToldOfTheGoals() {
    // when
    Finding noFrame = activating(null);
    Finding noGoalsTold = activating(new PlanFrame(null, null, null, null, null, null));

    // then
    assertThat(noFrame.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(noFrame.needsAcknowledgement()).isTrue();
    assertThat(noGoalsTold.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void countsOnlyTheGoalsThatAreCertainlyNotHers() {
    // when
    Finding finding = activating(goals(PARENTING_CAPACITY, new Goal(null, null)));

    // then
    assertThat(finding.facts()).containsEntry("goals", "2").containsEntry("goalsNotHers", "1");
  }

  @Test
  void warnsOfAnAmendmentAsWell() {
    // when
    Finding finding =
        Evaluation.single(
            rule,
            whereSheIsSafe().frame(goals(PARENTING_CAPACITY)).build(),
            new PlanAmend(Set.of()));

    // then
    assertThat(finding.needsAcknowledgement()).isTrue();
  }

  private static PlanFrame goals(Goal... goals) {
    return new PlanFrame(null, List.of(goals), null, null, null, null);
  }

  private Finding activating(@Nullable PlanFrame frame) {
    return Evaluation.single(rule, whereSheIsSafe().frame(frame).build(), Evaluation.activating());
  }
}
