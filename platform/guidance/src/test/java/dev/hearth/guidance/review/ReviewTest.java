package dev.hearth.guidance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.review.Decision.VoidSignOff;
import dev.hearth.guidance.review.Decision.WhyVoid;
import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanReview;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final Subject PLAN = Subject.plan();
  private static final String REASON = "She wants this before the move.";
  private static final Set<Role> WORKER = Set.of(Role.WORKER);
  private static final Set<Role> SUPERVISOR = Set.of(Role.WORKER, Role.SUPERVISOR);

  private static final Finding BLOCK = card("SAF-02", Severity.BLOCK).violated(PLAN);
  private static final Finding YIELDING_BLOCK = BLOCK.overridableIf(true);
  private static final Finding WARNING = card("NEED-02", Severity.WARN).violated(PLAN);
  private static final Finding UNKNOWN = card("FAT-01", Severity.BLOCK).unknown(PLAN);
  private static final Finding PROMPT = card("MOT-06", Severity.PROMPT).violated(PLAN);

  @Test
  void acceptsWhenNothingIsOpen() {
    // given
    Review review = reviewOf(card("SAF-02", Severity.BLOCK).satisfied(PLAN), PROMPT);

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
  void takesFiveCharactersForAReasonAndNotFour() {
    // when / then
    assertThat(new WrittenReason("f i v e !").isGiven()).isTrue();
    assertThat(new WrittenReason("f o u r").isGiven()).isFalse();
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
            card("TOR-04", Severity.PROMPT).violated(PLAN),
            card("TOR-01", Severity.BLOCK).violated(PLAN));

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

  @Test
  void neverPrintsAReason() {
    // when
    String printed = acknowledging(WARNING).toString();

    // then
    assertThat(printed).doesNotContain(REASON);
  }

  private static Review reviewOf(Finding... findings) {
    return new Review(new PlanReview(), List.of(findings));
  }

  private static Finding warn(String code) {
    return card(code, Severity.WARN).violated(PLAN);
  }

  private static Acknowledgement acknowledging(Finding finding) {
    return Acknowledgement.of(finding.ruleCode(), finding.subject(), REASON);
  }

  private static SignOff signingOff(Finding finding) {
    return SignOff.of(finding.ruleCode(), finding.subject(), REASON);
  }

  private static Refused refusing(Finding finding, WhyVoid why) {
    return new Refused(
        List.of(finding), List.of(), List.of(new VoidSignOff(signingOff(finding), why)));
  }

  private static RuleCard card(String code, Severity severity) {
    return RuleCard.describe(code, "A rule", severity)
        .states("A rule holds.")
        .evaluatedAt(Moment.PLAN_REVIEW)
        .explains("It does not hold.")
        .howToFix("Make it hold.")
        .blocks("The review.")
        .brokenWhen("It does not.")
        .keptWhen("It does.")
        .from(SourceDocument.CASE_PLANNING_WITH_MOTHERS, "Whole page", Basis.EXPLICIT);
  }
}
