package dev.hearth.guidance.review;

import static dev.hearth.guidance.review.ARule.BLOCK;
import static dev.hearth.guidance.review.ARule.PLAN;
import static dev.hearth.guidance.review.ARule.REASON;
import static dev.hearth.guidance.review.ARule.SUPERVISOR;
import static dev.hearth.guidance.review.ARule.WARNING;
import static dev.hearth.guidance.review.ARule.WORKER;
import static dev.hearth.guidance.review.ARule.reviewOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final Finding UNKNOWN = ARule.named("FAT-01", Severity.BLOCK).unknown(PLAN);
  private static final Finding PROMPT = ARule.named("MOT-06", Severity.PROMPT).violated(PLAN);

  @Test
  void acceptsWhenNothingIsOpen() {
    // given
    Review review = reviewOf(ARule.named("SAF-02", Severity.BLOCK).satisfied(PLAN), PROMPT);

    // when
    Decision decision = review.decide(List.of(), List.of(), WORKER);

    // then
    assertThat(decision).isEqualTo(new Accepted(List.of(), List.of()));
  }

  @Test
  void refusesWhatIsBlockedWhateverIsAcknowledged() {
    // given
    Review review = reviewOf(BLOCK);

    // when
    Decision decision = review.decide(List.of(acknowledging(BLOCK)), List.of(), SUPERVISOR);

    // then
    assertThat(decision).isEqualTo(new Refused(List.of(BLOCK), List.of(), List.of()));
  }

  @Test
  void refusesAWarningNobodyAcknowledged() {
    // given
    Review review = reviewOf(WARNING);

    // when
    Decision decision = review.decide(List.of(), List.of(), WORKER);

    // then
    assertThat(decision).isEqualTo(new Refused(List.of(), List.of(WARNING), List.of()));
  }

  @Test
  void acceptsAWarningWithItsReason() {
    // given
    Review review = reviewOf(WARNING);

    // when
    Decision decision = review.decide(List.of(acknowledging(WARNING)), List.of(), WORKER);

    // then
    assertThat(decision)
        .asInstanceOf(type(Accepted.class))
        .satisfies(
            accepted ->
                assertThat(accepted.acknowledged())
                    .containsExactly(
                        new Decision.Acknowledged(WARNING, new WrittenReason(REASON))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "    ", " . ", "n / a", "\t\n\t\n\t\n", "ok, "})
  void refusesAWarningAcknowledgedWithoutARealReason(String blank) {
    // given
    Review review = reviewOf(WARNING);
    var withoutReason = Acknowledgement.of(WARNING.ruleCode(), PLAN, blank);

    // when
    Decision decision = review.decide(List.of(withoutReason), List.of(), WORKER);

    // then
    assertThat(decision).isEqualTo(new Refused(List.of(), List.of(WARNING), List.of()));
  }

  @Test
  void doesNotTakeAnAcknowledgementOfAnotherSubject() {
    // given
    Review review = reviewOf(WARNING);
    var ofAnother = Acknowledgement.of(WARNING.ruleCode(), Subject.item(UUID.randomUUID()), REASON);

    // when
    Decision decision = review.decide(List.of(ofAnother), List.of(), WORKER);

    // then
    assertThat(decision).isInstanceOf(Refused.class);
  }

  @Test
  void doesNotTakeAnAcknowledgementOfAnotherRule() {
    // given
    Review review = reviewOf(WARNING);

    // when
    Decision decision = review.decide(List.of(acknowledging(UNKNOWN)), List.of(), WORKER);

    // then
    assertThat(decision).isInstanceOf(Refused.class);
  }

  @Test
  void asksToAcknowledgeWhatABlockingRuleDoesNotKnow() {
    // given
    Review review = reviewOf(UNKNOWN);

    // when
    Decision silent = review.decide(List.of(), List.of(), WORKER);
    Decision acknowledged = review.decide(List.of(acknowledging(UNKNOWN)), List.of(), WORKER);

    // then
    assertThat(silent).isEqualTo(new Refused(List.of(), List.of(UNKNOWN), List.of()));
    assertThat(acknowledged).isInstanceOf(Accepted.class);
  }

  @Test
  void tellsEverythingThatIsMissingAtOnce() {
    // given
    Review review = reviewOf(PROMPT, UNKNOWN, WARNING, BLOCK);

    // when
    Decision decision = review.decide(List.of(), List.of(), WORKER);

    // then
    assertThat(decision)
        .isEqualTo(new Refused(List.of(BLOCK), List.of(UNKNOWN, WARNING), List.of()));
  }

  @Test
  void showsEveryFamilyInItsPlace() {
    // given
    Review review =
        reviewOf(
            warn("CHO-01"),
            warn("REF-04"),
            warn("MHS-01"),
            warn("LIV-01"),
            warn("MOT-02"),
            warn("NEED-02"),
            warn("FAT-03"),
            warn("SAF-04"),
            ARule.named("TOR-04", Severity.PROMPT).violated(PLAN),
            ARule.named("TOR-01", Severity.BLOCK).violated(PLAN));

    // when
    List<Finding> shown = review.findings();

    // then
    assertThat(shown)
        .extracting(Finding::ruleCode)
        .containsExactly(
            "TOR-01", "SAF-04", "FAT-03", "NEED-02", "MOT-02", "LIV-01", "MHS-01", "REF-04",
            "CHO-01", "TOR-04");
  }

  @Test
  void refusesTwoFindingsThatOneAnswerWouldCover() {
    // when / then
    assertThatIllegalArgumentException().isThrownBy(() -> reviewOf(WARNING, WARNING));
  }

  private static Finding warn(String code) {
    return ARule.named(code, Severity.WARN).violated(PLAN);
  }

  private static Acknowledgement acknowledging(Finding finding) {
    return Acknowledgement.of(finding.ruleCode(), finding.subject(), REASON);
  }
}
