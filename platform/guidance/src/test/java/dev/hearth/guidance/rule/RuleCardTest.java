package dev.hearth.guidance.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RuleCardTest {

  @Test
  void refusesACodeThatIsNone() {
    // given
    RuleCardBuilder noCode = complete("safety");

    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> finished(noCode));
  }

  @Test
  void refusesACardThatLeavesATextEmpty() {
    // given
    RuleCardBuilder noExample = complete("SAF-02").brokenWhen(" ");

    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> finished(noExample));
  }

  @Test
  void refusesACardThatDoesNotSayWhatToDo() {
    // given
    RuleCardBuilder noWayOut = complete("SAF-02").howToFix();

    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> finished(noWayOut));
  }

  @Test
  void warnsOfWhatIsUnknownOnABlockingRule() {
    // given
    RuleCard card = finished(complete("FAT-01"));

    // when
    Finding finding = card.unknown(Subject.plan());

    // then
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void blocksWhereUnknownShuts() {
    // given
    RuleCard card = finished(complete("SAF-03").unknownShuts());

    // when
    Finding finding = card.unknown(Subject.plan());

    // then
    assertThat(finding.blocks()).isTrue();
  }

  @Test
  void isLookedAtWheneverTheEngineIsAsked() {
    // given
    RuleCard card = finished(complete("SAF-07").evaluatedAt(Moment.ENGINE));

    // when / then
    assertThat(Moment.values()).allMatch(card::isEvaluatedAt);
  }

  private static RuleCardBuilder complete(String code) {
    return RuleCard.describe(code, "A rule", Severity.BLOCK)
        .states("A rule holds.")
        .evaluatedAt(Moment.PLAN_REVIEW)
        .explains("It does not hold.")
        .howToFix("Make it hold.")
        .blocks("The review.")
        .brokenWhen("It does not.")
        .keptWhen("It does.");
  }

  private static RuleCard finished(RuleCardBuilder card) {
    return card.from(SourceDocument.TUTOR_OF_RESILIENCE, "Whole page", Basis.DERIVED);
  }
}
