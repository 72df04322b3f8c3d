package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.Referral.Readiness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheIsReadyForTheServiceTest {

  private final SheIsReadyForTheService rule = new SheIsReadyForTheService();

  @ParameterizedTest(name = "{0}, said by her {1}: {2}")
  @CsvSource({
    "READY,     true,  SATISFIED",
    "READY,     false, VIOLATED",
    "NOT_YET,   true,  VIOLATED",
    "NOT_ASKED, ,      VIOLATED",
    ",          false, VIOLATED",
    ",          true,  UNKNOWN",
    "READY,     ,      UNKNOWN"
  })
  void asksThatSheSaysSoHerself(
      @Nullable Readiness readiness, @Nullable Boolean hers, Outcome outcome) {
    // when
    Finding finding = of(referral(readiness, hers));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @Test
  void saysHowReadySheIs() {
    // when
    Finding notYet = of(referral(Readiness.NOT_YET, true));
    Finding untold = of(referral(null, null));

    // then
    assertThat(notYet.subject().ref()).startsWith("item:");
    assertThat(notYet.overridable()).isFalse();
    assertThat(notYet.facts())
        .containsEntry("readiness", "NOT_YET")
        .containsEntry("saidByHer", "TRUE");
    assertThat(untold.facts()).containsEntry("readiness", "UNKNOWN");
  }

  @Test
  void isUnknownWhereNobodyDescribesTheReferralOrToldWhetherSheTakesPart() {
    // when
    Finding untold = of(therapyForHer(), null);
    Finding part =
        of(therapyForHer().involvingMother(Truth.UNKNOWN), referral(Readiness.NOT_YET, true));

    // then
    assertThat(untold.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(untold.severity()).isEqualTo(Severity.WARN);
    assertThat(part.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayWhereSheTakesNoPart() {
    // when
    Finding finding = of(kinshipCarersCourse(), referral(Readiness.NOT_ASKED, false));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.facts()).isEmpty();
  }

  private static Referral referral(@Nullable Readiness readiness, @Nullable Boolean hers) {
    return new Referral(null, null, null, null, readiness, hers, null, null);
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
