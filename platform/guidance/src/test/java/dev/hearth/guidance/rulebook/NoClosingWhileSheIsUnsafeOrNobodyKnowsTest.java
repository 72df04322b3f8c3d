package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.at;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.GateRow;
import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyFacts.Assessment;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.PlanClose;
import dev.hearth.guidance.situation.SafetyChecks.OpenTrigger;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Closing;
import dev.hearth.guidance.situation.step.Closing.Reason;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoClosingWhileSheIsUnsafeOrNobodyKnowsTest {

  private static final Instant IN_FOURTEEN_DAYS = NOW.plus(Duration.ofDays(14));
  private static final Closing SHE_ASKED = new Closing(Reason.MOTHER_ASKED, true, null, true);

  private final NoClosingWhileSheIsUnsafeOrNobodyKnows rule =
      new NoClosingWhileSheIsUnsafeOrNobodyKnows();

  @Test
  void holdsWhereSheIsSafeTodayAndNothingLiesAhead() {
    // when
    Finding finding = of(at(SafetyLevel.STANDARD));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts())
        .containsEntry("gateRow", "STANDARD")
        .containsEntry("dangerAhead", "FALSE");
  }

  @ParameterizedTest
  @EnumSource(SafetyLevel.class)
  void refusesToCloseInHighDangerAndNotBelow(SafetyLevel level) {
    // when
    Finding finding = of(at(level));

    // then
    boolean high = level == SafetyLevel.HIGH || level == SafetyLevel.IMMEDIATE;
    assertThat(finding.outcome()).isEqualTo(high ? Outcome.VIOLATED : Outcome.SATISFIED);
    assertThat(finding.blocks()).isEqualTo(high);
  }

  @Test
  void refusesToCloseWhereNobodyKnowsHowSafeSheIs() {
    // given
    Assessment standard = Assessment.of(SafetyLevel.STANDARD, NOW.minusSeconds(60));
    Assessment current = Assessment.of(SafetyLevel.STANDARD, IN_FOURTEEN_DAYS);

    // when / then
    assertRefused(of(SafetyFacts.notAssessed()), GateRow.NO_ASSESSMENT);
    assertRefused(of(SafetyFacts.of(standard)), GateRow.OVERDUE);
    assertRefused(of(SafetyFacts.of(current.overtakenByTrigger())), GateRow.OVERTAKEN_BY_TRIGGER);
    assertRefused(of(SafetyFacts.of(current.withIncompleteOutcome())), GateRow.INCOMPLETE);
    assertRefused(of(at(SafetyLevel.STANDARD).fromStaleFeed()), GateRow.FEED_STALE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RELEASE_FROM_CUSTODY",
        "BAIL_CHANGE",
        "COURT_DATE",
        "CONTACT_HANDOVER",
        "HEIGHTENED_RISK_TIME"
      })
  void refusesToCloseWhereADangerousTimeLiesAhead(String type) {
    // when
    Finding finding = with(type, NOW.plus(Duration.ofDays(3)));

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.explanation()).startsWith("A dangerous time lies close ahead.");
    assertThat(finding.facts()).containsEntry("dangerAhead", "TRUE");
  }

  @Test
  void looksFourteenDaysAheadAndNotBack() {
    // when / then
    assertThat(with("COURT_DATE", IN_FOURTEEN_DAYS).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(with("COURT_DATE", IN_FOURTEEN_DAYS.plusNanos(1_000)).outcome())
        .isEqualTo(Outcome.SATISFIED);
    assertThat(with("COURT_DATE", NOW).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(with("COURT_DATE", NOW.minusNanos(1_000)).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PLAN_CLOSE", "GATED_ITEM_STARTS"})
  void doesNotTakeADateOfThePlanItselfForADangerousTime(String type) {
    // when
    Finding finding = with(type, NOW.plus(Duration.ofDays(3)));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void yieldsToASupervisorWhereSheAsksAndHasTheSafetyPlan() {
    // given
    Situation inDanger =
        whereSheIsInDanger().safetyChecks(Checked.aWeekAgo().told()).closing(SHE_ASKED).build();

    // when
    Finding finding = Evaluation.single(rule, inDanger, new PlanClose());

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isTrue();
  }

  @Test
  void yieldsToNobodyWithoutHerAskingOrThePlanInHerHands() {
    // when / then
    assertThat(closing(new Closing(Reason.GOALS_REACHED, true, null, true)).overridable())
        .isFalse();
    assertThat(closing(new Closing(Reason.MOTHER_ASKED, true, null, false)).overridable())
        .isFalse();
    assertThat(closing(new Closing(Reason.MOTHER_ASKED, true, null, null)).overridable()).isFalse();
    assertThat(closing(null).overridable()).isFalse();
  }

  @Test
  void isUnknownWhereNobodyToldWhatLiesAhead() {
    // given
    Situation untold = whereSheIsSafe().closing(SHE_ASKED).build();

    // when
    Finding finding = Evaluation.single(rule, untold, new PlanClose());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.subject().ref()).isEqualTo("plan");
  }

  @Test
  void needsNoDatesToRefuseWhereSheIsInDanger() {
    // given
    Situation untold = whereSheIsInDanger().build();

    // when
    Finding finding = Evaluation.single(rule, untold, new PlanClose());

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.explanation()).startsWith(GateRow.HIGH_OR_IMMEDIATE.sentence());
  }

  private static void assertRefused(Finding finding, GateRow because) {
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.explanation()).startsWith(because.sentence());
    assertThat(finding.facts()).containsEntry("gateRow", because.name());
  }

  private Finding of(SafetyFacts facts) {
    return Evaluation.single(
        rule,
        whereSheIsSafe().safety(facts).safetyChecks(Checked.aWeekAgo().told()).build(),
        new PlanClose());
  }

  private Finding with(String type, Instant happens) {
    Checked checked = Checked.aWeekAgo().with(new OpenTrigger(type, happens, false, happens));
    return Evaluation.single(
        rule, whereSheIsSafe().safetyChecks(checked.told()).build(), new PlanClose());
  }

  private Finding closing(@Nullable Closing closing) {
    return Evaluation.single(rule, whereSheIsInDanger().closing(closing).build(), new PlanClose());
  }
}
