package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.supportiveGp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.PlanDraft;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.Mother.HealthConcern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AGpWhoKnowsHerStoryIsConsideredTest {

  private final AGpWhoKnowsHerStoryIsConsidered rule = new AGpWhoKnowsHerStoryIsConsidered();

  @Test
  void remindsWhereHerHealthIsAConcernAndNoDoctorIsThought() {
    // when
    Finding finding = of(HealthConcern.CONCERN, emdr().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
  }

  @ParameterizedTest
  @EnumSource(ItemStatus.class)
  void holdsOnceADoctorWasConsideredAlsoWhereSheDeclined(ItemStatus status) {
    // when
    Finding finding = of(HealthConcern.CONCERN, supportiveGp().item().inStatus(status).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @ParameterizedTest
  @EnumSource(names = {"STABLE", "NONE"})
  void hasNothingToSayWhereThereIsNoConcernOrThingsAreStable(HealthConcern concern) {
    // when
    Finding finding = of(concern);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyAskedHerHowSheIs() {
    // when
    Finding notAsked = of(HealthConcern.NOT_ASKED);
    Finding notTold = of(null);

    // then
    assertThat(notAsked.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(notTold.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private Finding of(@Nullable HealthConcern concern, PlanItem... items) {
    Mother mother =
        new Mother(Background.untold(), null, null, null, null, null, null, null, concern, null);
    return Evaluation.single(
        rule, whereSheIsSafe().mother(mother).items(List.of(items)).build(), new PlanDraft());
  }
}
