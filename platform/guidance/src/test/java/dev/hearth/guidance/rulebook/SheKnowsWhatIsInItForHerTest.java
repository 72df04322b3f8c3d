package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Referral;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheKnowsWhatIsInItForHerTest {

  private final SheKnowsWhatIsInItForHer rule = new SheKnowsWhatIsInItForHer();

  @ParameterizedTest(name = "stated {0}, shared {1}: {2}")
  @CsvSource({
    "true,  true,  SATISFIED",
    "false, true,  VIOLATED",
    "true,  false, VIOLATED",
    "false, ,      VIOLATED",
    ",      false, VIOLATED",
    ",      true,  UNKNOWN",
    "true,  ,      UNKNOWN"
  })
  void asksForWhatSheGainsAndThatItWasSaidToHer(
      @Nullable Boolean stated, @Nullable Boolean shared, Outcome outcome) {
    // when
    Finding finding = of(referral(stated, shared));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @Test
  void saysWhichOfTheTwoIsMissing() {
    // when
    Finding finding = of(referral(true, false));

    // then
    assertThat(finding.subject().ref()).startsWith("item:");
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts())
        .containsEntry("benefitStated", "TRUE")
        .containsEntry("sharedWithHer", "FALSE");
  }

  @Test
  void isUnknownWhereNobodyDescribesTheReferralOrToldWhetherSheTakesPart() {
    // when
    Finding untold = of(therapyForHer(), null);
    Finding part = of(therapyForHer().involvingMother(Truth.UNKNOWN), referral(false, false));

    // then
    assertThat(untold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(part.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayWhereSheTakesNoPart() {
    // when
    Finding blank = of(kinshipCarersCourse(), referral(false, false));
    Finding untold = of(kinshipCarersCourse(), null);

    // then
    assertThat(blank.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(blank.facts()).isEmpty();
    assertThat(untold.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  private static Referral referral(@Nullable Boolean stated, @Nullable Boolean shared) {
    return new Referral(null, null, stated, shared, null, null, null, null);
  }

  private Finding of(Referral referral) {
    return of(therapyForHer(), referral);
  }

  private Finding of(PlanItemBuilder builder, @Nullable Referral referral) {
    PlanItem item = builder.build();
    return Evaluation.single(
        rule, whereSheIsSafe().item(item).referral(referral).build(), new ReferralSend(item.id()));
  }
}
