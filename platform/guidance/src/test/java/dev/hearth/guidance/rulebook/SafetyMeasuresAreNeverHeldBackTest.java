package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.at;
import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheCarriesASafetyPlan;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.guidance.situation.Assignee;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Purpose;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyMeasuresAreNeverHeldBackTest {

  @ParameterizedTest
  @EnumSource(names = {"SAFETY_MEASURE", "PRACTICAL_SUPPORT"})
  void turnsEveryBlockOnSuchAnItemIntoAWarningAndHidesNone(ItemKind kind) {
    // given
    PlanItem gated = gatedAndAgreed(kind).build();
    Situation situation =
        whereSheIsInDanger().need(BasicNeed.HOUSING, NeedStatus.UNMET).item(gated).build();

    // when
    Review review = RuleBook.evaluate(situation, new ItemActivate(gated.id()));

    // then
    assertThat(review.blocking()).isEmpty();
    assertThat(review.warnings())
        .extracting(Finding::ruleCode)
        .containsSubsequence("SAF-02", "NEED-01");
    assertThat(Evaluation.of("SAF-02", review).facts()).containsEntry("loweredBy", "SAF-07");
    assertThat(Evaluation.of("NEED-01", review).facts()).containsEntry("loweredBy", "SAF-07");
  }

  @Test
  void lowersAlsoWhatIsUnknownAndWouldShut() {
    // given
    PlanItem gated = gatedAndAgreed(ItemKind.SAFETY_MEASURE).build();
    Situation situation =
        whereSheIsSafe().safety(at(SafetyLevel.STANDARD).fromStaleFeed()).item(gated).build();

    // when
    Review review = RuleBook.evaluate(situation, new ReferralSend(gated.id()));

    // then
    Finding assessment = Evaluation.of("SAF-03", review);
    assertThat(assessment.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(assessment.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void leavesHerOwnAgreementStanding() {
    // given
    PlanItem notAsked = newLocks().withAgreement(Agreement.notAsked()).build();
    Situation situation = whereSheIsInDanger().item(notAsked).build();

    // when
    Review review = RuleBook.evaluate(situation, new ItemActivate(notAsked.id()));

    // then
    assertThat(review.blocking()).extracting(Finding::ruleCode).containsExactly("MOT-01");
  }

  @Test
  void doesNotLowerTheSameRulesOnATherapyBesideIt() {
    // given
    PlanItem therapy = therapyForHer().build();
    PlanItem locks = gatedAndAgreed(ItemKind.SAFETY_MEASURE).build();
    Situation situation = whereSheIsInDanger().item(therapy).item(locks).build();

    // when
    Review review = RuleBook.evaluate(situation, Evaluation.activating(therapy, locks));

    // then
    assertThat(review.blocking())
        .filteredOn(finding -> finding.ruleCode().equals("SAF-02"))
        .extracting(Finding::subject)
        .containsExactly(Subject.item(therapy.id()));
    assertThat(review.warnings())
        .filteredOn(finding -> finding.ruleCode().equals("SAF-02"))
        .extracting(Finding::subject)
        .containsExactly(Subject.item(locks.id()));
  }

  @Test
  void letsAPlanGoLiveThatStartsNothingButLocksThoughSheCarriesTheTasks() {
    // given
    PlanItem locks = newLocks().build();
    Situation unfair = whereSheIsInDanger().items(twoTasksOfHers()).item(locks).build();

    // when
    Review review = RuleBook.evaluate(unfair, Evaluation.activating(locks));

    // then
    assertThat(review.blocking()).isEmpty();
    assertThat(Evaluation.of("FAT-01", review).severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void doesNotLetAnUnfairPlanThroughBecauseItHasLocksInIt() {
    // given
    PlanItem locks = newLocks().build();
    List<PlanItem> hers = twoTasksOfHers();
    Situation unfair = whereSheIsSafe().items(hers).item(locks).build();

    // when
    Review review = RuleBook.evaluate(unfair, Evaluation.activating(locks, hers.getFirst()));

    // then
    assertThat(review.blocking()).extracting(Finding::ruleCode).contains("FAT-01");
  }

  @Test
  void doesNotTakeAStepThatStartsNothingForOneThatStartsOnlyLocks() {
    // given
    Situation alone = whereSheCarriesASafetyPlan().item(newLocks().build()).build();

    // when
    Review review = RuleBook.evaluate(alone, new PlanReview());

    // then
    assertThat(review.blocking()).extracting(Finding::ruleCode).contains("FAT-02");
  }

  @Test
  void onlyShowsWhatIsOpenWhenASafetyPlanGoesLive() {
    // given
    Situation alone = whereSheIsInDanger().safetyPlanAsksHerToAct(true).build();

    // when
    Review review = RuleBook.evaluate(alone, new SafetyPlanActivate());

    // then
    Finding standsAlone = Evaluation.of("FAT-02", review);
    assertThat(standsAlone.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(standsAlone.severity()).isEqualTo(Severity.PROMPT);
  }

  @Test
  void letsASafetyPlanGoLiveThoughNobodyIsRecordedAsUsingViolence() {
    // given
    Situation unknown =
        whereSheIsInDanger().personUsingViolence(null).safetyPlanAsksHerToAct(true).build();

    // when
    Review review = RuleBook.evaluate(unknown, new SafetyPlanActivate());

    // then
    assertThat(review.blocking()).isEmpty();
    assertThat(review.warnings()).isEmpty();
    assertThat(Evaluation.of("FAT-02", review).outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void hasNothingToSayOfAStepThatStartsNoSafetyMeasure() {
    // given
    Situation situation = whereSheIsSafe().build();

    // when
    List<Finding> findings =
        new SafetyMeasuresAreNeverHeldBack().evaluate(situation, new PlanReview());

    // then
    assertThat(findings).isEmpty();
  }

  private static List<PlanItem> twoTasksOfHers() {
    return List.of(herTask().build(), herTask().build());
  }

  @ParameterizedTest
  @CsvSource({
    "SAFETY_MEASURE,    THERAPEUTIC,      true,  true",
    "SAFETY_MEASURE,    PARENTING,        true,  true",
    "PRACTICAL_SUPPORT, THERAPEUTIC,      true,  true",
    "SAFETY_MEASURE,    THERAPEUTIC,      false, false",
    "SAFETY_MEASURE,    SAFETY,           true,  false",
    "SAFETY_MEASURE,    BEHAVIOUR_CHANGE, true,  false",
    "SAFETY_MEASURE,    OTHER,            true,  false",
    "PRACTICAL_SUPPORT, BASIC_NEED,       true,  false",
    "THERAPY,           THERAPEUTIC,      true,  true",
  })
  void looksBehindTheNameOfWhatIsNotFromTheCatalogue(
      ItemKind kind, Purpose purpose, boolean sheTakesPart, boolean held) {
    // given
    PlanItem item =
        PlanItem.describe(UUID.randomUUID(), kind)
            .carriedBy(Assignee.AGENCY)
            .inOrderTo(purpose)
            .involvingMother(sheTakesPart)
            .lastChangedAt(ACase.YESTERDAY)
            .withAgreement(ACase.sheSaid(AgreementState.AGREED, ACase.NOW))
            .build();
    Situation situation = whereSheIsInDanger().item(item).build();

    // when
    Review review = RuleBook.evaluate(situation, new ItemActivate(item.id()));

    // then
    assertThat(review.blocking().stream().anyMatch(each -> each.ruleCode().equals("SAF-02")))
        .isEqualTo(held);
    assertThat(item.isHeldWhileGateIsShut()).isEqualTo(held);
  }

  @Test
  void holdsNothingBackWhereNobodyToldThatSheTakesPartOrWhatItIsFor() {
    // given
    PlanItemBuilder measure = PlanItem.describe(UUID.randomUUID(), ItemKind.SAFETY_MEASURE);

    // then
    assertThat(measure.inOrderTo(Purpose.THERAPEUTIC).build().isNeverHeldBack()).isTrue();
    assertThat(measure.inOrderTo(null).involvingMother(true).build().isNeverHeldBack()).isTrue();
  }

  private static PlanItemBuilder gatedAndAgreed(ItemKind kind) {
    return PlanItem.describe(UUID.randomUUID(), kind)
        .fromCatalogue("respite", InterventionSafetyGate.BLOCK_UNTIL_SAFE)
        .carriedBy(Assignee.AGENCY)
        .inOrderTo(Purpose.SAFETY)
        .involvingMother(true)
        .lastChangedAt(ACase.YESTERDAY)
        .withAgreement(ACase.sheSaid(AgreementState.AGREED, ACase.NOW));
  }
}
