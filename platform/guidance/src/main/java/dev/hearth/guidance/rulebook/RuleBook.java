package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All practice rules in reading order. It holds no state: every service asks the same book about
 * the transitions it owns.
 */
public final class RuleBook {

  private static final SafetyMeasuresAreNeverHeldBack LAST_WORD =
      new SafetyMeasuresAreNeverHeldBack();

  private static final List<PracticeRule> IN_READING_ORDER =
      List.of(
          new SafetyIsAssessedConstantly(),
          new NoTherapyWhileSheIsNotSafe(),
          new NoCurrentAssessmentMeansNotSafe(),
          new TheChildIsKeptSafeAroundTherapy(),
          new SafetyRunsThroughEveryBlockOfHelp(),
          new HomeVisitsAreArrangedWhereHeMayCome(),
          LAST_WORD,
          new SheAgreesToWhatInvolvesHer(),
          new ThePlanFollowsHerPriorities(),
          new HerViewOfHerSafetyCountsFirst(),
          new WhatIsAskedOfHerIsDoableAndHerChoice(),
          new SupportBuildsOnHerStrengths(),
          new TheRecordUpholdsHerDignity(),
          new BasicNeedsBeforeChange(),
          new TheMoreBasicNeedComesFirst(),
          new SheDoesNotMeetABasicNeedAlone(),
          new ThePracticalitiesAreLookedAt(),
          new SheDoesNotCarryTheTasksAlone(),
          new ASafetyPlanNeverStandsAlone(),
          new AgenciesManageHisRiskWhereHeCannotBeEngaged(),
          new HisRiskStaysOutOfHerTasks(),
          new HerHistoryWithHelpIsAsked(),
          new WhatHurtHerIsNotRepeated(),
          new NothingIsAssumedWhenSheDoesNotEngage(),
          new HerFearOfRemovalIsSpokenTo(),
          new TheOrderIsTalkedThroughWithHer(),
          new SheIsOfferedHelpToReportABreach(),
          new AnOrderSheDoubtsIsNotAllThereIs(),
          new SheIsAskedWhatMakesHomeSafer(),
          new AnIntegratedServiceHelpsHerStayAtHome(),
          new AContingencyPlanIsInPlaceWhereSheStays(),
          new TimesOfHeightenedRiskAreNamed(),
          new TheContingencyPlanInvolvesOthers(),
          new SheIsShownASafeWayToLocalServices(),
          new LeavingIsATimeOfHigherDanger(),
          new HerHealthIsSeenInTheLightOfTheViolence(),
          new AGpWhoKnowsHerStoryIsConsidered(),
          new AnAgreedSummaryGoesWithTheReferral(),
          new MotherAndChildrenComeTogether(),
          new TheWorkerKnowsWhatTheServiceGives(),
          new SheKnowsWhatIsInItForHer(),
          new SheIsReadyForTheService(),
          new OrderAndTimingAreRealistic(),
          new ThreeBlocksAreCombined(),
          new TraumaWorkGoesWithAttachmentWork(),
          new AttachmentWorkIsAMix(),
          new HerOwnNeedsComeFirst(),
          new YoungOrDisplacedMothersGetTwoStrands(),
          new TheMethodIsFittedToThem(),
          new HerPlaceAmongPeopleIsAsked(),
          new TheWorkerLooksAtOwnViews(),
          new TrustComesBeforeAskingAboutSexualViolence(),
          new SilenceIsAValidAnswer(),
          new TheFirstStepIsALowOne(),
          new MoreThanOneOptionIsPutForward(),
          new TheChoiceRestsOnADetailedAssessment(),
          new TfCbtIsFullyDiscussedFirst(),
          new WhatFitsTheStatedGroup(),
          new TheCarerHasOwnSessions(),
          new NobodyAllegedToHaveAbusedTakesPart(),
          new RefugeeMothersAreOfferedNarrativeExposureFirst(),
          new AComparatorIsNoTreatment(),
          new WhatLastedIsShown(),
          new OneOrTheOtherNotBoth(),
          new TheWayToCommunicateFitsTheChild(),
          new ConfidentialityIsExplainedToTheChild(),
          new TheChildIsAskedBeforeBeingTouched(),
          new ChildAndWorkerCanReachEachOther(),
          new TheChildTellsItOnce(),
          new TheChildHasAChoiceOfTherapies(),
          new TheChildSeesThePlan(),
          new TheWorkWithCarersGoesWell(),
          new TheChildSignsWhatWasSaid(),
          new TheChildIsInvolvedInDecisions(),
          new PhasesRunInOrder(),
          new NoProgrammeClosesWithoutFollowUp(),
          new MothersTakePartInTheProgramme(),
          new CarersHaveAPartInEveryPhase(),
          new EventsReopenSafety(),
          new EachLevelHasALongestInterval(),
          new NoClosingWhileSheIsUnsafeOrNobodyKnows(),
          new OnlyWaysSheHasCalledSafe(),
          new GoalsAreDecidedTogether(),
          new SheKnowsYouAreThere(),
          new WhatHelpedHerIsConsideredFirst());

  /** The rules that no agency may switch off. */
  private static final Set<String> ALWAYS_ON = Set.of("SAF-03", "SAF-07", "CAD-01", "COM-00");

  private RuleBook() {}

  /** The cards of all rules in reading order. */
  public static List<RuleCard> cards() {
    return IN_READING_ORDER.stream().map(PracticeRule::card).toList();
  }

  /** The card with this code, if there is such a rule. */
  public static Optional<RuleCard> card(String code) {
    return cards().stream().filter(card -> card.code().equals(code)).findFirst();
  }

  /** Whether an agency may do without this rule, or nobody may. */
  public static boolean canBeSwitchedOff(String code) {
    return !ALWAYS_ON.contains(code);
  }

  /**
   * What every rule of this transition says of the situation.
   *
   * @throws IllegalArgumentException when the transition names an item the situation lacks
   */
  public static Review evaluate(Situation situation, Transition transition) {
    return evaluate(situation, transition, Set.of());
  }

  /**
   * The same without the rules that an agency does without.
   *
   * @param switchedOff codes of rules; those that nobody may switch off are looked at all the same
   * @throws IllegalArgumentException when the transition names an item the situation lacks
   */
  public static Review evaluate(
      Situation situation, Transition transition, Set<String> switchedOff) {
    List<Finding> findings =
        IN_READING_ORDER.stream()
            .filter(rule -> isAsked(rule.card(), transition.moment()))
            .filter(rule -> isOn(rule.card().code(), switchedOff))
            .flatMap(rule -> rule.evaluate(situation, transition).stream())
            .toList();
    return new Review(transition, LAST_WORD.lower(findings, situation, transition));
  }

  // A plan that goes live starts items, and each start is looked at as any other.
  private static boolean isAsked(RuleCard card, Moment moment) {
    return card.isEvaluatedAt(moment)
        || moment == Moment.PLAN_ACTIVATE && card.isEvaluatedAt(Moment.ITEM_ACTIVATE);
  }

  private static boolean isOn(String code, Set<String> switchedOff) {
    return ALWAYS_ON.contains(code) || !switchedOff.contains(code);
  }
}
