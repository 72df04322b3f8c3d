package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ChildConversationPlan;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.child.ChildConversation;
import dev.hearth.guidance.situation.step.Referral;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildTellsItOnceTest {

  private static final Referral WITH_SUMMARY =
      new Referral(null, null, null, null, null, null, true, null);

  private final TheChildTellsItOnce rule = new TheChildTellsItOnce();

  @ParameterizedTest
  @CsvSource({
    "true,  false, VIOLATED",
    "true,  true,  SATISFIED",
    "false, false, SATISFIED",
    "true,  ,      UNKNOWN",
    ",      false, UNKNOWN",
    ",      true,  SATISFIED"
  })
  void looksAtWhetherTheTellingIsShared(
      @Nullable Boolean elsewhere, @Nullable Boolean together, Outcome outcome) {
    // when
    Finding finding =
        Evaluation.single(rule, planned(elsewhere, together).build(), new ChildConversationPlan());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.conversation());
  }

  @Test
  void holdsWhereTheAgreedSummaryGoesAlongWithTheReferral() {
    // given
    Situation situation = planned(true, false).referral(WITH_SUMMARY).build();

    // when
    List<Finding> findings = rule.evaluate(situation, new ReferralSend(UUID.randomUUID()));

    // then
    assertThat(findings).extracting(Finding::outcome).containsExactly(Outcome.SATISFIED);
  }

  @Test
  void hasNothingToSayOfAReferralWithoutAnyConversation() {
    Situation situation = ACase.whereSheIsSafe().referral(WITH_SUMMARY).build();
    assertThat(rule.evaluate(situation, new ReferralSend(UUID.randomUUID())))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldOfThePlannedConversation() {
    Situation situation = ACase.whereSheIsSafe().build();
    assertThat(Evaluation.single(rule, situation, new ChildConversationPlan()).outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  private static SituationBuilder planned(@Nullable Boolean elsewhere, @Nullable Boolean together) {
    return ACase.whereSheIsSafe()
        .conversation(
            new ChildConversation(UUID.randomUUID(), elsewhere, together, null, null, null));
  }
}
