package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.NOW;
import static dev.hearth.guidance.rulebook.ACase.YESTERDAY;
import static dev.hearth.guidance.rulebook.ACase.herTask;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.cpp;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static dev.hearth.guidance.rulebook.AnIntervention.motherAndBabyGroup;
import static dev.hearth.guidance.rulebook.AnIntervention.supportiveGp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.Timing;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TheFirstStepIsALowOneTest {

  private static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));
  private static final Instant NEXT_MONTH = NOW.plus(Duration.ofDays(30));

  private final TheFirstStepIsALowOne rule = new TheFirstStepIsALowOne();

  @Test
  void remindsWhereThePlanBeginsWithTherapyEveryWeek() {
    // when
    Finding finding = inAPlan(cpp().proposed(), motherAndBabyGroup().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
  }

  @Test
  void holdsWhereThePlanBeginsWithTheMotherAndBabyGroup() {
    // when
    Finding finding = inAPlan(motherAndBabyGroup().proposed(), cpp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRACTICAL_SUPPORT", "SAFETY_MEASURE", "COMMUNITY_SUPPORT"})
  void takesThisKindOfHelpForLightWhateverTheCatalogueSays(ItemKind kind) {
    // when
    Finding finding = inAPlan(forHer("something", kind).proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void saysNothingAgainstWhatIsOutsideTheCatalogue() {
    // when
    Finding finding = inAPlan(herTask().build(), cpp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest(name = "first contact {0}, hesitant {1}: {2}")
  @CsvSource({
    "YES,       NO,        VIOLATED",
    "NO,        YES,       VIOLATED",
    "NO,        NO,        NOT_APPLICABLE",
    "NOT_ASKED, NO,        UNKNOWN",
    "NO,        NOT_ASKED, UNKNOWN",
    ",          ,          UNKNOWN",
    "YES,       ,          VIOLATED"
  })
  void looksAtMothersForWhomHelpIsHardToTake(
      @Nullable Told first, @Nullable Told hesitant, Outcome outcome) {
    // when
    Finding finding = inAPlan(mother(first, hesitant), new PlanDraft(), cpp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void goesByTheDatesAndNotByThePlanOrder() {
    // given
    PlanItem therapy = cpp().item().timing(at(NEXT_MONTH)).build();
    PlanItem group = motherAndBabyGroup().item().timing(at(NEXT_WEEK)).build();
    PlanItem undated = emdr().proposed();

    // when
    Finding finding = inAPlan(undated, therapy, group);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void countsWhatStartsWithThePlanFromNow() {
    // given
    PlanItem therapy = cpp().item().timing(at(NEXT_WEEK)).build();
    PlanItem group = motherAndBabyGroup().proposed();

    // when
    Finding draft = inAPlan(therapy, group);
    Finding started =
        inAPlan(mother(Told.YES, Told.NO), Evaluation.activating(group), therapy, group);
    Finding therapyYesterday =
        inAPlan(
            mother(Told.YES, Told.NO),
            Evaluation.activating(group),
            group,
            cpp().item().timing(at(YESTERDAY)).build());

    // then
    assertThat(draft.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(started.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(therapyYesterday.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "the group is {0}: {1}")
  @CsvSource({
    "ACTIVE,   SATISFIED",
    "ON_HOLD,  SATISFIED",
    "DONE,     SATISFIED",
    "PROPOSED, VIOLATED",
    "AGREED,   VIOLATED",
    "DECLINED, VIOLATED"
  })
  void takesWhatWasUnderWayForTheFirst(ItemStatus status, Outcome outcome) {
    // given
    PlanItem group = motherAndBabyGroup().item().inStatus(status).build();

    // when
    Finding finding = inAPlan(cpp().item().timing(at(YESTERDAY)).build(), group);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
  }

  @Test
  void passesOverWhatDoesNotInvolveHer() {
    // given
    PlanItem ofTheChild = cpp().item().involvingMother(false).build();

    // when
    Finding light = inAPlan(ofTheChild, motherAndBabyGroup().proposed());
    Finding nothing = inAPlan(ofTheChild);

    // then
    assertThat(light.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(nothing.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherTheFirstOneInvolvesHer() {
    // given
    PlanItem perhapsHers = cpp().item().involvingMother(Truth.UNKNOWN).build();

    // when
    Finding lightAfter = inAPlan(perhapsHers, motherAndBabyGroup().proposed());
    Finding heavyAfter = inAPlan(perhapsHers, emdr().proposed());

    // then
    assertThat(lightAfter.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(heavyAfter.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyToldHowHighTheThresholdIs() {
    // when
    Finding finding = inAPlan(cpp().withLowThreshold(null).proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void judgesEachCandidateOfTheCatalogueAsAFirstStep() {
    // when
    List<Finding> findings =
        matched(List.of(), cpp(), motherAndBabyGroup(), supportiveGp(), emdr().forOthers("CHILD"));

    // then
    assertThat(findings)
        .extracting(finding -> finding.subject().ref(), Finding::outcome)
        .containsExactly(
            tuple("intervention:child-parent-psychotherapy", Outcome.VIOLATED),
            tuple("intervention:mother-baby-group", Outcome.SATISFIED),
            tuple("intervention:supportive-gp", Outcome.SATISFIED),
            tuple("intervention:emdr", Outcome.NOT_APPLICABLE));
  }

  @Test
  void hasNothingToSayOfACandidateWhereSomethingElseComesFirst() {
    // given
    PlanItem group = motherAndBabyGroup().proposed();
    PlanItem perhapsHers = cpp().item().involvingMother(Truth.UNKNOWN).build();

    // when
    List<Finding> known = matched(List.of(group), emdr());
    List<Finding> unknown = matched(List.of(perhapsHers), emdr());

    // then
    assertThat(known).extracting(Finding::outcome).containsExactly(Outcome.NOT_APPLICABLE);
    assertThat(unknown).extracting(Finding::outcome).containsExactly(Outcome.UNKNOWN);
  }

  private List<Finding> matched(List<PlanItem> items, AnIntervention... candidates) {
    return rule.evaluate(
        whereSheIsSafe()
            .mother(mother(Told.YES, Told.NO))
            .items(items)
            .candidates(Arrays.stream(candidates).map(AnIntervention::entry).toList())
            .build(),
        new CatalogueMatch());
  }

  private Finding inAPlan(PlanItem... items) {
    return inAPlan(mother(Told.YES, Told.NO), new PlanDraft(), items);
  }

  private Finding inAPlan(Mother mother, Transition step, PlanItem... items) {
    return Evaluation.single(
        rule, whereSheIsSafe().mother(mother).items(List.of(items)).build(), step);
  }

  private static Timing at(Instant start) {
    return new Timing(null, start, null, null);
  }

  private static Mother mother(@Nullable Told first, @Nullable Told hesitant) {
    return new Mother(
        Background.untold(), null, null, null, first, hesitant, null, null, null, null);
  }
}
