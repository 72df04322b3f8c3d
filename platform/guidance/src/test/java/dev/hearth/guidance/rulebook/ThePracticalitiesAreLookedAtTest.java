package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.supportFor;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Practicality;
import dev.hearth.guidance.situation.Practicality.Status;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.Links;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ThePracticalitiesAreLookedAtTest {

  private static final PlanItem CHANGE = therapyForHer().build();

  private final ThePracticalitiesAreLookedAt rule = new ThePracticalitiesAreLookedAt();

  @Test
  void isBrokenByAnEveningGroupWithoutChildCare() {
    // when
    Finding finding = activating(all(Status.IN_PLACE, Practicality.CHILD_CARE, Status.BARRIER));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("CHILD_CARE", "BARRIER")
        .containsEntry("RESPITE", "IN_PLACE")
        .containsEntry("itemsAskingChange", "0");
  }

  @Test
  void holdsOnceAPlaceInTheCrecheIsBooked() {
    // given
    PlanItem creche = linkedTo(Practicality.CHILD_CARE, ItemStatus.AGREED);
    var booked = all(Status.IN_PLACE, Practicality.CHILD_CARE, Status.BARRIER).item(creche);

    // when
    Finding finding = activating(booked.item(CHANGE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsEntry("itemsAskingChange", "1");
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD_CARE,     child-care",
    "RESPITE,        respite",
    "CRISIS_PAYMENT, crisis-payment",
    "REGULAR_INCOME, regular-income"
  })
  void knowsHelpByItsCode(Practicality practicality, String code) {
    // given
    PlanItem help =
        supportFor(BasicNeed.MATERIAL).fromCatalogue(code, InterventionSafetyGate.NONE).build();

    // when
    Finding helped = activating(all(Status.IN_PLACE, practicality, Status.BARRIER).item(help));
    Finding alone = activating(all(Status.IN_PLACE, practicality, Status.BARRIER));

    // then
    assertThat(helped.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(alone.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PROPOSED", "AGREED", "ACTIVE"},
      mode = Mode.EXCLUDE)
  void doesNotCountHelpThatIsOffTheTable(ItemStatus status) {
    // given
    PlanItem respite = linkedTo(Practicality.RESPITE, status);
    SituationBuilder barrier =
        all(Status.IN_PLACE, Practicality.RESPITE, Status.BARRIER).item(respite);

    // when
    Finding off = activating(barrier);
    Finding resumed = Evaluation.single(rule, barrier.build(), Evaluation.activating(respite));

    // then
    assertThat(off.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(resumed.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPOSED", "AGREED", "ACTIVE"})
  void countsHelpAndChangeThatAreOnTheTable(ItemStatus status) {
    // given
    PlanItem respite = linkedTo(Practicality.RESPITE, status);
    PlanItem change = therapyForHer().inStatus(status).build();

    // when
    Finding helped =
        activating(all(Status.IN_PLACE, Practicality.RESPITE, Status.BARRIER).item(respite));
    Finding notAsked =
        activating(all(Status.IN_PLACE, Practicality.RESPITE, Status.NOT_ASKED).item(change));

    // then
    assertThat(helped.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(notAsked.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void doesNotTakeHelpWithOneForHelpWithAnother() {
    // given
    PlanItem respite = linkedTo(Practicality.RESPITE, ItemStatus.ACTIVE);

    // when
    Finding finding =
        activating(all(Status.IN_PLACE, Practicality.CHILD_CARE, Status.BARRIER).item(respite));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isOnlyShownWhereSomethingWasNotAskedAndChangeIsAsked() {
    // given
    var notAsked = all(Status.NOT_NEEDED, Practicality.REGULAR_INCOME, Status.NOT_ASKED);

    // when
    Finding finding = activating(notAsked.item(CHANGE));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts())
        .containsEntry("REGULAR_INCOME", "NOT_ASKED")
        .containsEntry("itemsAskingChange", "1");
  }

  @Test
  void holdsAtTheBoundaryWhereNothingWasAskedAndNoChangeIsAskedEither() {
    // given
    PlanItem offTheTable = therapyForHer().inStatus(ItemStatus.DECLINED).build();
    var notAsked = all(Status.NOT_ASKED, Practicality.RESPITE, Status.NOT_ASKED);

    // when
    Finding finding = activating(notAsked.item(newLocks().build()).item(offTheTable));

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("itemsAskingChange", "0");
  }

  @Test
  void warnsWhereOneIsABarrierAndAnotherWasNotAsked() {
    // given
    var both = all(Status.NOT_ASKED, Practicality.RESPITE, Status.BARRIER).item(CHANGE);

    // when
    Finding finding = activating(both);

    // then
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void isUnknownAndWarnsWhereNobodyToldOfOne() {
    // given
    SituationBuilder threeTold = whereSheIsSafe();
    threeTold.practicality(Practicality.CHILD_CARE, Status.IN_PLACE);
    threeTold.practicality(Practicality.RESPITE, Status.NOT_NEEDED);
    threeTold.practicality(Practicality.CRISIS_PAYMENT, Status.NOT_NEEDED);

    // when
    Finding finding = activating(threeTold);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts()).containsEntry("REGULAR_INCOME", "NOT_TOLD");
  }

  @Test
  void warnsWhereOneWasNotAskedAndAnotherMayBeABarrier() {
    // given
    SituationBuilder halfTold = whereSheIsSafe().item(CHANGE);
    halfTold.practicality(Practicality.CHILD_CARE, Status.NOT_ASKED);

    // when
    Finding finding = activating(halfTold);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void onlyShowsThatNobodyKnowsWhetherChangeIsAsked() {
    // given
    PlanItem half = therapyForHer().involvingMother(Truth.UNKNOWN).build();
    var notAsked = all(Status.NOT_NEEDED, Practicality.RESPITE, Status.NOT_ASKED).item(half);

    // when
    Finding finding = activating(notAsked);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts()).containsEntry("itemsAskingChange", "0");
  }

  @Test
  void onlyShowsABarrierInADraft() {
    // given
    var barrier = all(Status.IN_PLACE, Practicality.RESPITE, Status.BARRIER).build();

    // when
    Finding finding = Evaluation.single(rule, barrier, new PlanDraft());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
  }

  private static PlanItem linkedTo(Practicality practicality, ItemStatus status) {
    return supportFor(BasicNeed.MATERIAL)
        .links(new Links(null, null, practicality, null, null))
        .inStatus(status)
        .build();
  }

  private static SituationBuilder all(Status status, Practicality but, Status other) {
    SituationBuilder theCase = whereSheIsSafe();
    for (Practicality each : Practicality.values()) {
      theCase.practicality(each, each == but ? other : status);
    }
    return theCase;
  }

  private Finding activating(SituationBuilder theCase) {
    return Evaluation.single(rule, theCase.build(), Evaluation.activating());
  }
}
