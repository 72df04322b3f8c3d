package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.kinshipCarersCourse;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.supportiveGp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.step.Referral;
import dev.hearth.guidance.situation.step.Referral.ConsentToShare;
import dev.hearth.guidance.situation.step.Referral.Readiness;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWorkerKnowsWhatTheServiceGivesTest {

  private final TheWorkerKnowsWhatTheServiceGives rule = new TheWorkerKnowsWhatTheServiceGives();

  @ParameterizedTest(name = "stated {0}, known {1}: {2}")
  @CsvSource({
    "true,  YES,       SATISFIED",
    "false, YES,       VIOLATED",
    "true,  NO,        VIOLATED",
    "true,  NOT_ASKED, VIOLATED",
    "false, ,          VIOLATED",
    ",      NO,        VIOLATED",
    ",      YES,       UNKNOWN",
    "true,  ,          UNKNOWN"
  })
  void asksForAPlainOfferOfAServiceThatTheWorkerKnows(
      @Nullable Boolean stated, @Nullable Told known, Outcome outcome) {
    // when
    Finding finding = of(referral(stated, known));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.blocks()).isEqualTo(outcome == Outcome.VIOLATED);
  }

  @Test
  void saysWhichOfTheTwoIsMissing() {
    // when
    Finding finding = of(referral(true, Told.NO));

    // then
    assertThat(finding.subject().ref()).startsWith("item:");
    assertThat(finding.overridable()).isFalse();
    assertThat(finding.facts())
        .containsEntry("offerStated", "TRUE")
        .containsEntry("practitionerKnowsService", "FALSE");
  }

  @Test
  void isUnknownWhereNobodyDescribesTheReferral() {
    // when
    Finding finding = of(therapyForHer(), null);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void looksAlsoAtAServiceInWhichSheTakesNoPart() {
    // when
    Finding finding = of(kinshipCarersCourse(), referral(false, Told.YES));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void onlyWarnsOfPracticalSupportAsTheOtherRulesOnReferralsDo() {
    // given
    PlanItem doctor = supportiveGp().item().build();
    Referral blank =
        new Referral(
            false, Told.NO, false, false, Readiness.NOT_ASKED, false, false, ConsentToShare.GIVEN);
    Situation situation = whereSheIsSafe().item(doctor).referral(blank).build();

    // when
    Review review = RuleBook.evaluate(situation, new ReferralSend(doctor.id()));

    // then
    for (String code : List.of("REF-01", "REF-02", "REF-03")) {
      Finding finding = Evaluation.of(code, review);
      assertThat(finding.severity()).isEqualTo(Severity.WARN);
      assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(finding.facts()).containsEntry("loweredBy", "SAF-07");
    }
  }

  private static Referral referral(@Nullable Boolean stated, @Nullable Told known) {
    return new Referral(stated, known, null, null, null, null, null, null);
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
