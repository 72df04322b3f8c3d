package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.newLocks;
import static dev.hearth.guidance.rulebook.ACase.policeCheckOnHim;
import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.item.Links;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ThePlanFollowsHerPrioritiesTest {

  private final ThePlanFollowsHerPriorities rule = new ThePlanFollowsHerPriorities();

  @Test
  void holdsWhenLocksAndTherapyAnswerWhatSheSaid() {
    // when
    Finding finding =
        activating(2, answering(newLocks(), 1).build(), answering(therapyForHer(), 1).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.subject()).isEqualTo(Subject.plan());
    assertThat(finding.facts())
        .containsEntry("priorities", "2")
        .containsEntry("itemsWithoutPriority", "0");
  }

  @Test
  void isBrokenByThreeItemsAndNoPriorityOfHers() {
    // given
    PlanItem one = answering(newLocks(), 0).build();
    PlanItem two = answering(therapyForHer(), 0).build();
    PlanItem three = answering(therapyForHer(), 0).build();

    // when
    Finding finding = activating(0, one, two, three);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.facts())
        .containsEntry("priorities", "0")
        .containsEntry("itemsWithoutPriority", "3");
  }

  @Test
  void isBrokenAtTheBoundaryByOneItemThatAnswersNone() {
    // when
    Finding finding =
        activating(1, answering(newLocks(), 1).build(), answering(therapyForHer(), 0).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("itemsWithoutPriority", "1");
  }

  @Test
  void isBrokenByAPlanWithoutItemsOnceNoPriorityIsRecorded() {
    // when / then
    assertThat(activating(0).outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(activating(1).outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotLookAtItemsWithoutHer() {
    // when
    Finding finding = activating(1, answering(policeCheckOnHim(), 0).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"PROPOSED", "AGREED", "ACTIVE"},
      mode = Mode.EXCLUDE)
  void doesNotLookAtWhatIsOffTheTable(ItemStatus status) {
    // given
    PlanItem off = answering(therapyForHer(), 0).inStatus(status).build();

    // when
    Finding finding =
        Evaluation.single(rule, caseWith(1).item(off).build(), Evaluation.activating());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"PROPOSED", "AGREED", "ACTIVE"})
  void looksAtWhatIsOnTheTable(ItemStatus status) {
    // given
    PlanItem on = answering(therapyForHer(), 0).inStatus(status).build();
    PlanItem untold = answering(therapyForHer(), null).inStatus(status).build();

    // when
    Finding finding =
        Evaluation.single(rule, caseWith(1).item(on).item(untold).build(), Evaluation.activating());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.facts()).containsEntry("itemsWithoutPriority", "1");
  }

  @Test
  void looksAtWhatIsResumedWithThePlan() {
    // given
    PlanItem resumed = answering(therapyForHer(), 0).inStatus(ItemStatus.ON_HOLD).build();

    // when
    Finding finding = activating(1, resumed);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @ParameterizedTest(name = "{0} priorities, she takes part {1}, {2} answered: {3}")
  @CsvSource({
    ",  TRUE,    1, UNKNOWN",
    ",  TRUE,    0, VIOLATED",
    "1, TRUE,     , UNKNOWN",
    "1, UNKNOWN, 0, UNKNOWN",
    "1, UNKNOWN, 1, SATISFIED",
    "1, FALSE,    , SATISFIED"
  })
  void knowsOnlyWhatWasTold(
      @Nullable Integer priorities, Truth takesPart, @Nullable Integer answered, Outcome outcome) {
    // when
    Finding finding =
        activating(
            priorities, answering(therapyForHer(), answered).involvingMother(takesPart).build());

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @ParameterizedTest
  @CsvSource({"0, VIOLATED", "1, SATISFIED", ", UNKNOWN"})
  void isOnlyShownInADraftAndLooksAtNoItemThere(@Nullable Integer priorities, Outcome outcome) {
    // given
    PlanItem therapy = answering(therapyForHer(), 0).build();

    // when
    Finding finding = at(new PlanDraft(), priorities, therapy);

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts())
        .containsOnlyKeys("priorities")
        .containsEntry("priorities", priorities == null ? "NOT_TOLD" : priorities.toString());
  }

  private static PlanItemBuilder answering(PlanItemBuilder item, @Nullable Integer priorities) {
    return item.links(new Links(priorities, null, null, null, null));
  }

  private static SituationBuilder caseWith(@Nullable Integer priorities) {
    return whereSheIsSafe().mother(AMother.withPriorities(priorities));
  }

  private Finding activating(@Nullable Integer priorities, PlanItem... items) {
    return at(Evaluation.activating(items), priorities, items);
  }

  private Finding at(Transition transition, @Nullable Integer priorities, PlanItem... items) {
    return Evaluation.single(rule, caseWith(priorities).items(List.of(items)).build(), transition);
  }
}
