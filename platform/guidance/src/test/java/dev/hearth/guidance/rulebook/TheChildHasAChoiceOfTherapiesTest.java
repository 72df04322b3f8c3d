package dev.hearth.guidance.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.PlanItemBuilder;
import dev.hearth.guidance.situation.Target;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.item.Choice;
import dev.hearth.guidance.situation.item.Links;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheChildHasAChoiceOfTherapiesTest {

  private final TheChildHasAChoiceOfTherapies rule = new TheChildHasAChoiceOfTherapies();

  @ParameterizedTest
  @CsvSource({"YES, SATISFIED", "NO, VIOLATED", "NOT_ASKED, VIOLATED", ", UNKNOWN"})
  void looksAtWhetherTheChildWasGivenTheChoice(@Nullable Told offered, Outcome outcome) {
    // when
    Finding finding = of(therapy(offered), AChild.of(12));

    // then
    assertThat(finding.outcome()).isEqualTo(outcome);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
  }

  @ParameterizedTest
  @CsvSource({"72, VIOLATED", "71, NOT_APPLICABLE", ", UNKNOWN"})
  void looksAtChildrenWhoAreOldEnough(@Nullable Integer months, Outcome outcome) {
    assertThat(of(therapy(Told.NO), AChild.of(1).aged(months)).outcome()).isEqualTo(outcome);
  }

  @Test
  void hasNothingToSayOfWhatIsNoTherapyOrNotForAChild() {
    // given
    PlanItem locks = ACase.newLocks().actingOn(Target.CHILD).build();
    PlanItem hers = therapy(Told.NO).actingOn(Target.MOTHER).build();

    // then
    assertThat(of(locks, AChild.of(12)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(of(hers, AChild.of(12)).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void looksAtAnItemThatNamesTheChildWhateverItActsOn() {
    // given
    AChild child = AChild.of(12);
    PlanItem forFamily =
        therapy(Told.NO)
            .actingOn(Target.FAMILY)
            .links(new Links(null, null, null, child.id(), null))
            .build();

    // then
    assertThat(of(forFamily, child).outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyToldOfTheChild() {
    // given
    PlanItem item = therapy(Told.NO).build();

    // when
    Finding finding = Evaluation.ofStarting(item, ACase.whereSheIsSafe(), rule);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.subject()).isEqualTo(Subject.item(item.id()));
  }

  private Finding of(PlanItemBuilder item, AChild child) {
    return of(item.build(), child);
  }

  private Finding of(PlanItem item, AChild child) {
    return Evaluation.ofStarting(
        item, ACase.whereSheIsSafe().children(List.of(child.child())), rule);
  }

  private static PlanItemBuilder therapy(@Nullable Told offered) {
    return ACase.therapyForHer()
        .actingOn(Target.CHILD)
        .choice(new Choice(null, null, null, offered, null, null));
  }
}
