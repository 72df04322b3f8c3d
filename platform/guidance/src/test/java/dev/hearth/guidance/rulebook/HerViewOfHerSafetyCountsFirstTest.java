package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.gate.SafetyLevel.ELEVATED;
import static dev.hearth.guidance.gate.SafetyLevel.HIGH;
import static dev.hearth.guidance.gate.SafetyLevel.IMMEDIATE;
import static dev.hearth.guidance.gate.SafetyLevel.STANDARD;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.AssessmentComplete;
import dev.hearth.guidance.situation.LevelFound;
import dev.hearth.guidance.situation.SituationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class HerViewOfHerSafetyCountsFirstTest {

  private final HerViewOfHerSafetyCountsFirst rule = new HerViewOfHerSafetyCountsFirst();

  @Test
  void holdsWhenWhatIsShownIsWhatSheSays() {
    // when
    Finding finding = of(new LevelFound(HIGH, ELEVATED, null, HIGH));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("least", "HIGH").doesNotContainKey("judgement");
  }

  @Test
  void holdsWhenAPractitionerSeesMoreDanger() {
    // when
    Finding finding = of(new LevelFound(STANDARD, STANDARD, IMMEDIATE, IMMEDIATE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void isBrokenWhenLessIsShownThanSheSays() {
    // when
    Finding finding = of(new LevelFound(HIGH, STANDARD, null, ELEVATED));

    // then
    assertThat(finding.blocks()).isTrue();
    assertThat(finding.overridable()).isFalse();
  }

  @Test
  void isBrokenWhenLessIsShownThanTheAnswersComeTo() {
    // when
    Finding finding = of(new LevelFound(STANDARD, HIGH, STANDARD, STANDARD));

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void onlyWarnsOfALowerJudgementThatLowersNothing() {
    // when
    Finding finding = of(new LevelFound(STANDARD, HIGH, ELEVATED, HIGH));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.explanation()).startsWith("Your judgement is kept");
    assertThat(finding.facts()).containsEntry("judgement", "ELEVATED");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "STANDARD")
  void holdsAtTheVeryLevelAndNotOneBelow(SafetyLevel hers) {
    // given
    SafetyLevel oneBelow = SafetyLevel.values()[hers.ordinal() - 1];

    // when
    Finding at = of(new LevelFound(hers, STANDARD, hers, hers));
    Finding below = of(new LevelFound(hers, STANDARD, oneBelow, hers));

    // then
    assertThat(at.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(below.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyAskedHer() {
    // when
    Finding finding = of(new LevelFound(null, ELEVATED, null, ELEVATED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void isBrokenByALowerJudgementThoughNobodyAskedHer() {
    // when
    Finding finding = of(new LevelFound(null, ELEVATED, STANDARD, ELEVATED));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayWhereNothingWasAssessed() {
    // when
    Finding finding = evaluate(whereSheIsSafe());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private Finding of(LevelFound found) {
    return evaluate(whereSheIsSafe().levelFound(found));
  }

  private Finding evaluate(SituationBuilder situation) {
    return Evaluation.single(rule, situation.build(), new AssessmentComplete());
  }
}
