package dev.hearth.guidance.review;

import static dev.hearth.guidance.review.ARule.BLOCK;
import static dev.hearth.guidance.review.ARule.PLAN;
import static dev.hearth.guidance.review.ARule.REASON;
import static dev.hearth.guidance.review.ARule.SUPERVISOR;
import static dev.hearth.guidance.review.ARule.WORKER;
import static dev.hearth.guidance.review.ARule.reviewOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.review.Decision.VoidSignOff;
import dev.hearth.guidance.review.Decision.WhyVoid;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignOffTest {

  private static final Finding YIELDING_BLOCK = BLOCK.overridableIf(true);

  @Test
  void letsASupervisorSignOffWhereTheGroundIsOnRecord() {
    // given
    Review review = reviewOf(YIELDING_BLOCK);

    // when
    Decision decision = review.decide(List.of(), List.of(signingOff(BLOCK)), SUPERVISOR);

    // then
    assertThat(decision)
        .asInstanceOf(type(Accepted.class))
        .extracting(accepted -> accepted.signedOff().getFirst())
        .satisfies(
            signedOff -> {
              assertThat(signedOff.finding().severity()).isEqualTo(Severity.WARN);
              assertThat(signedOff.finding().facts()).containsEntry("signedOffBy", "SUPERVISOR");
              assertThat(signedOff.reason().text()).isEqualTo(REASON);
            });
  }

  @Test
  void refusesASignOffByAWorker() {
    // given
    Review review = reviewOf(YIELDING_BLOCK);

    // when
    Decision decision = review.decide(List.of(), List.of(signingOff(BLOCK)), WORKER);

    // then
    assertThat(decision).isEqualTo(refusing(YIELDING_BLOCK, WhyVoid.NOT_A_SUPERVISOR));
  }

  @Test
  void refusesASignOffWhereTheRuleDoesNotYield() {
    // given
    Review review = reviewOf(BLOCK);

    // when
    Decision decision = review.decide(List.of(), List.of(signingOff(BLOCK)), SUPERVISOR);

    // then
    assertThat(decision).isEqualTo(refusing(BLOCK, WhyVoid.NOT_OVERRIDABLE));
  }

  @Test
  void refusesASignOffWithoutAReason() {
    // given
    Review review = reviewOf(YIELDING_BLOCK);
    var withoutReason = SignOff.of(BLOCK.ruleCode(), PLAN, "   ");

    // when
    Decision decision = review.decide(List.of(), List.of(withoutReason), SUPERVISOR);

    // then
    assertThat(decision)
        .isEqualTo(
            new Refused(
                List.of(YIELDING_BLOCK),
                List.of(),
                List.of(new VoidSignOff(withoutReason, WhyVoid.NO_REASON))));
  }

  private static SignOff signingOff(Finding finding) {
    return SignOff.of(finding.ruleCode(), finding.subject(), REASON);
  }

  private static Refused refusing(Finding finding, WhyVoid why) {
    return new Refused(
        List.of(finding), List.of(), List.of(new VoidSignOff(signingOff(finding), why)));
  }
}
