package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.Referral.ConsentToShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnAgreedSummaryGoesWithTheReferralTest {

  private final AnAgreedSummaryGoesWithTheReferral rule = new AnAgreedSummaryGoesWithTheReferral();

  @ParameterizedTest(name = "consent {0}, summary {1}: {2}")
  @CsvSource({
    "GIVEN,     true,  SATISFIED",
    "GIVEN,     false, VIOLATED",
    "GIVEN,     ,      UNKNOWN",
    "DECLINED,  false, NOT_APPLICABLE",
    "NOT_ASKED, false, VIOLATED",
    "NOT_ASKED, true,  VIOLATED",
    ",          false, UNKNOWN",
    ",          true,  UNKNOWN"
  })
  void asksForASummaryAsFarAsSheWantsOne(
      @Nullable ConsentToShare consent, @Nullable Boolean summary, Outcome outcome) {
    // when
    Finding finding = of(referral(consent, summary));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.subject().ref()).startsWith("item:");
  }

  @Test
  void warnsWhereSheAgreedAndNothingIsSent() {
    // when
    Finding finding = of(referral(ConsentToShare.GIVEN, false));

    // then
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsEntry("consent", "GIVEN");
  }

  @Test
  void remindsToAskHerWhereNobodyDid() {
    // when
    Finding finding = of(referral(ConsentToShare.NOT_ASKED, false));

    // then
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.explanation()).startsWith("Nobody has asked her");
  }

  @Test
  void isUnknownWhereNobodyDescribesTheReferral() {
    // when
    Finding finding = of(therapyForHer(), null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private static Referral referral(@Nullable ConsentToShare consent, @Nullable Boolean summary) {
    return new Referral(null, null, null, null, null, null, summary, consent);
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
