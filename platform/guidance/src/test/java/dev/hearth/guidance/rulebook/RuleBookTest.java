package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheCarriesASafetyPlan;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsInDanger;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.review.Acknowledgement;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Refused;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.review.Role;
import dev.hearth.guidance.review.SignOff;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.SourceDocument;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.AssessmentAnswer;
import dev.hearth.guidance.rule.Transition.AssessmentComplete;
import dev.hearth.guidance.rule.Transition.AssessmentStart;
import dev.hearth.guidance.rule.Transition.ClockDaily;
import dev.hearth.guidance.rule.Transition.ContactRecord;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.rule.Transition.EventHappened;
import dev.hearth.guidance.rule.Transition.FormDesign;
import dev.hearth.guidance.rule.Transition.ItemActivate;
import dev.hearth.guidance.rule.Transition.OrderBreached;
import dev.hearth.guidance.rule.Transition.PlanAmend;
import dev.hearth.guidance.rule.Transition.PlanClose;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.rule.Transition.ProtectionOrderUpdate;
import dev.hearth.guidance.rule.Transition.QuestionPlan;
import dev.hearth.guidance.rule.Transition.ReferralSend;
import dev.hearth.guidance.rule.Transition.SafetyPlanActivate;
import dev.hearth.guidance.rule.Transition.Separated;
import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.NeedStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.Situation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

  private static final PlanItem THERAPY = therapyForHer().build();

  @Test
  void holdsItsRulesInReadingOrderAndEachCodeOnce() {
    // given
    List<String> written = WrittenRule.all().stream().map(WrittenRule::code).toList();

    // when
    List<String> codes = RuleBook.cards().stream().map(RuleCard::code).toList();

    // then
    assertThat(codes).isEqualTo(written).hasSize(85);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("codes")
  void saysOfEachRuleWhatTheGuidanceSays(String code) {
    // given
    WrittenRule written = WrittenRule.of(code);

    // when
    RuleCard card = RuleBook.card(code).orElseThrow();

    // then
    assertThat(card.severity().name()).isEqualTo(written.severity());
    assertThat(card.basis().name()).isEqualTo(written.basisOfTheCard());
    assertThat(card.source().document().id()).isEqualTo(written.source());
    assertThat(card.related()).containsAll(written.related());
    assertThat(card.evaluatedAt()).extracting(Moment::code).containsAll(written.evaluatedAt());
  }

  static Stream<String> codes() {
    return RuleBook.cards().stream().map(RuleCard::code);
  }

  @Test
  void goesBackToTheFiveSourcesOnly() {
    // when
    Stream<String> ids = Arrays.stream(SourceDocument.values()).map(SourceDocument::id);

    // then
    assertThat(ids)
        .containsExactlyInAnyOrder(
            "interventions-for-mothers",
            "nice-scie-quick-guide",
            "parenting-interventions-fact-sheet",
            "tutor-of-resilience",
            "case-planning-with-mothers");
  }

  @Test
  void findsACardByItsCode() {
    // when / then
    assertThat(RuleBook.card("FAT-01")).map(RuleCard::title).contains("Fair shares");
    assertThat(RuleBook.card("ABC-99")).isEmpty();
  }

  @Test
  void shutsOnWhatIsUnknownOnlyWhereThatAloneIsDanger() {
    // when
    List<RuleCard> shutting = RuleBook.cards().stream().filter(RuleCard::unknownShuts).toList();

    // then
    assertThat(shutting).extracting(RuleCard::code).containsExactly("SAF-03", "COM-00");
  }

  @Test
  void yieldsOnlyWhereTheGuidanceSaysSo() {
    // when
    List<String> yielding =
        RuleBook.cards().stream()
            .filter(card -> card.override() != OverridePolicy.NONE)
            .map(card -> card.code() + " " + card.override())
            .toList();

    // then
    assertThat(yielding)
        .containsExactly(
            "SAF-02 SHE_ASKED",
            "MOT-01 STATUTORY_ORDER",
            "NEED-01 SHE_ASKED",
            "FAT-02 SUPERVISOR",
            "LIV-03 SUPERVISOR",
            "TOR-01 SUPERVISOR",
            "TOR-02 SUPERVISOR",
            "CLS-01 SHE_ASKED_TO_CLOSE");
  }

  @ParameterizedTest
  @MethodSource("transitions")
  void looksAtTheRulesOfTheTransitionAndNoOther(Transition transition, List<String> codes) {
    // given
    Situation situation =
        whereSheCarriesASafetyPlan()
            .item(THERAPY)
            .questions(List.of(Question.toMother("SX07")))
            .build();

    // when
    Review review = RuleBook.evaluate(situation, transition);

    // then
    assertThat(review.findings())
        .extracting(Finding::ruleCode)
        .containsAll(codes)
        .allMatch(code -> isLookedAt(code, transition));
    assertThat(review.transition()).isEqualTo(transition);
  }

  static Stream<Arguments> transitions() {
    List<String> onItems = List.of("SAF-02", "SAF-03", "MOT-01", "NEED-01");
    return Stream.of(
        Arguments.of(
            Evaluation.activating(THERAPY),
            Stream.concat(
                    onItems.stream(),
                    Stream.of(
                        "FAT-01", "FAT-02", "DVO-01", "DVO-02", "LIV-04", "LIV-07", "MHS-02",
                        "BLK-07", "BLK-08", "PACE-01", "TRG-01"))
                .toList()),
        Arguments.of(new ItemActivate(THERAPY.id()), onItems),
        Arguments.of(new ReferralSend(THERAPY.id()), onItems),
        Arguments.of(new PlanAmend(Set.of(THERAPY.id())), List.of("FAT-01", "FAT-02")),
        Arguments.of(new PlanReview(), List.of("FAT-02")),
        Arguments.of(new SafetyPlanActivate(), List.of("FAT-02")),
        Arguments.of(new FormDesign(), List.of("PACE-02")),
        Arguments.of(new AssessmentStart(), List.of("PACE-01")),
        Arguments.of(new AssessmentAnswer(), List.of("PACE-01")),
        Arguments.of(new AssessmentComplete(), List.of("MOT-03", "PACE-02", "CAD-01")),
        Arguments.of(new ContingencyPlanComplete(), List.of("LIV-04", "LIV-05")),
        Arguments.of(new ProtectionOrderUpdate(), List.of("DVO-01", "DVO-02")),
        Arguments.of(new OrderBreached(), List.of("DVO-02")),
        Arguments.of(new ContactRecord(), List.of("SAF-01")),
        Arguments.of(new QuestionPlan(), List.of("PACE-01")),
        Arguments.of(new EventHappened(), List.of("TRG-01")),
        Arguments.of(new Separated(), List.of("LIV-07")),
        Arguments.of(new PlanClose(), List.of("LIV-07", "TRG-01")),
        Arguments.of(new ClockDaily(), List.of("SAF-01", "LIV-07", "TRG-01", "CAD-01")));
  }

  @Test
  void looksAtEachItemThatAPlanStartsAsIfItWereStartedByItself() {
    // given
    Situation situation = whereSheIsSafe().item(THERAPY).build();
    List<Finding> alone =
        RuleBook.evaluate(situation, new ItemActivate(THERAPY.id())).findings().stream()
            .filter(finding -> !isLookedAtWithThePlan(finding.ruleCode()))
            .toList();

    // when
    Review withThePlan = RuleBook.evaluate(situation, Evaluation.activating(THERAPY));

    // then
    assertThat(alone).extracting(Finding::ruleCode).contains("SAF-05", "MOT-04", "CHO-01");
    assertThat(withThePlan.findings()).containsAll(alone);
  }

  private static boolean isLookedAtWithThePlan(String code) {
    return RuleBook.card(code).orElseThrow().isEvaluatedAt(Moment.PLAN_ACTIVATE);
  }

  private static boolean isLookedAt(String code, Transition transition) {
    RuleCard card = RuleBook.card(code).orElseThrow();
    boolean startsItems = transition.moment() == Moment.PLAN_ACTIVATE;
    return card.isEvaluatedAt(transition.moment())
        || startsItems && card.isEvaluatedAt(Moment.ITEM_ACTIVATE);
  }

  @Test
  void showsTheStrongestFirstAndThenWhatComesFirstForHer() {
    // given
    PlanItem therapy = therapyForHer().withAgreement(Agreement.notAsked()).build();
    PlanItem task = herTask().build();
    PlanItem otherTask = herTask().build();
    Situation everythingWrong =
        whereSheCarriesASafetyPlan()
            .safety(SafetyFacts.notAssessed().withActiveSafetyPlan())
            .need(BasicNeed.HOUSING, NeedStatus.UNMET)
            .items(List.of(therapy, task, otherTask))
            .build();

    // when
    Review review = RuleBook.evaluate(everythingWrong, Evaluation.activating(therapy));

    // then
    assertThat(review.open())
        .extracting(Finding::ruleCode)
        .containsSubsequence("SAF-02", "SAF-03", "FAT-01", "FAT-02", "NEED-01", "MOT-01");
  }

  @Test
  void showsAWarningAfterWhatBlocksWhateverItsFamily() {
    // given
    PlanItem therapy = therapyForHer().withAgreement(Agreement.notAsked()).build();
    Situation situation =
        whereSheIsSafe().need(BasicNeed.FOOD, NeedStatus.NOT_ASKED).item(therapy).build();

    // when
    Review review = RuleBook.evaluate(situation, new ItemActivate(therapy.id()));

    // then
    assertThat(review.open())
        .extracting(Finding::ruleCode)
        .containsSubsequence("MOT-01", "NEED-01");
  }

  @Test
  void keepsWhatHoldsInTheReview() {
    // given
    Situation fine = whereSheIsSafe().item(THERAPY).build();

    // when
    Review review = RuleBook.evaluate(fine, new ItemActivate(THERAPY.id()));

    // then
    assertThat(review.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.SATISFIED)
        .extracting(Finding::ruleCode)
        .contains("SAF-02", "SAF-03", "MOT-01", "NEED-01");
  }

  @Test
  void blocksExpectingAndNotHerAsking() {
    // given
    PlanItem askedFor = therapyForHer().motherRequestedStart(true).build();
    Situation inDanger = whereSheIsInDanger().item(askedFor).build();

    // when
    Decision decision = decideOnStarting(askedFor, inDanger);

    // then
    assertThat(decision).isInstanceOf(Accepted.class);
  }

  @Test
  void letsNobodySkipTheSafetyAssessmentThoughSheAsks() {
    // given
    PlanItem askedFor = therapyForHer().motherRequestedStart(true).build();
    Situation notAssessed =
        whereSheIsSafe().safety(SafetyFacts.notAssessed()).item(askedFor).build();

    // when
    Decision decision = decideOnStarting(askedFor, notAssessed);

    // then
    assertThat(decision)
        .asInstanceOf(type(Refused.class))
        .extracting(refused -> refused.blocking().stream().map(Finding::ruleCode).toList())
        .asInstanceOf(LIST)
        .contains("SAF-03")
        .doesNotContain("SAF-02");
  }

  @Test
  void refusesAStepThatNamesAnItemNobodyDescribed() {
    // given
    Situation situation = whereSheIsSafe().build();
    var unknownItem = new ItemActivate(UUID.randomUUID());

    // when / then
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBook.evaluate(situation, unknownItem));
  }

  @Test
  void neverNamesTheEngineAsAStepSomebodyTakes() {
    // when
    Stream<Moment> taken =
        transitions().map(each -> ((Transition) each.get()[0]).moment()).distinct();

    // then
    assertThat(taken).doesNotContain(Moment.ENGINE);
  }

  /** A supervisor signs off whatever can be signed off, with a reason for every warning. */
  private static Decision decideOnStarting(PlanItem item, Situation situation) {
    Review review = RuleBook.evaluate(situation, new ItemActivate(item.id()));
    List<SignOff> everything =
        review.blocking().stream()
            .map(each -> SignOff.of(each.ruleCode(), each.subject(), "She asked for it herself."))
            .toList();
    List<Acknowledgement> reasons =
        review.warnings().stream()
            .map(each -> Acknowledgement.of(each.ruleCode(), each.subject(), "We talked of it."))
            .toList();
    return review.decide(reasons, everything, Set.of(Role.SUPERVISOR));
  }
}
