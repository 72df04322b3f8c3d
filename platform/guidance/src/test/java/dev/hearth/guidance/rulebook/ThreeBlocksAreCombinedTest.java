package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.therapyForHer;
import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.motherAndBabyGroup;
import static dev.hearth.guidance.rulebook.AnIntervention.psychoeducation;
import static dev.hearth.guidance.rulebook.AnIntervention.supportNetwork;
import static dev.hearth.guidance.rulebook.AnIntervention.supportiveGp;
import static dev.hearth.guidance.rulebook.AnIntervention.trustBuilding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rule.Transition.PlanReview;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanFrame;
import dev.hearth.guidance.situation.PlanFrame.Context;
import dev.hearth.guidance.situation.PlanItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreeBlocksAreCombinedTest {

  private final ThreeBlocksAreCombined rule = new ThreeBlocksAreCombined();

  @Test
  void isBrokenByEmdrAlone() {
    // when
    Finding finding = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, emdr().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.WARN);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(finding.explanation()).startsWith("The plan leaves something out.");
    assertThat(finding.facts())
        .containsEntry("missing", "ATTACHMENT,COMMUNITY_POSITION")
        .containsEntry("itemsOnThem", "1");
  }

  @Test
  void holdsWithEmdrLaterAGroupNowAndANetwork() {
    // when
    Finding finding =
        of(
            Context.CHILD_BORN_OF_SEXUAL_VIOLENCE,
            emdr().proposed(),
            motherAndBabyGroup().item().inStatus(ItemStatus.ACTIVE).build(),
            supportNetwork().item().inStatus(ItemStatus.ACTIVE).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("missing", "NONE").containsEntry("itemsOnThem", "3");
  }

  @Test
  void isOnlyShownForOtherMothers() {
    // when
    Finding others = of(Context.GENERAL, emdr().proposed());
    Finding unknown = of((Context) null, emdr().proposed());
    Finding untold = of((PlanFrame) null, emdr().proposed());

    // then
    assertThat(others.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(others.severity()).isEqualTo(Severity.PROMPT);
    assertThat(unknown.severity()).isEqualTo(Severity.WARN);
    assertThat(untold.severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void isBrokenAtTheBoundaryWhereOneBroadItemCarriesAllThree() {
    // when
    Finding broad = of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, psychoeducation().proposed());
    Finding two =
        of(Context.CHILD_BORN_OF_SEXUAL_VIOLENCE, psychoeducation().proposed(), emdr().proposed());

    // then
    assertThat(broad.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(broad.explanation()).startsWith("One broad item is to carry all three blocks.");
    assertThat(two.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotCountTrustBuildingOrPracticalSupport() {
    // when
    Finding finding =
        of(
            Context.CHILD_BORN_OF_SEXUAL_VIOLENCE,
            trustBuilding().proposed(),
            supportiveGp().proposed());

    // then
    assertThat(finding.facts())
        .containsEntry("missing", "TRAUMA,ATTACHMENT,COMMUNITY_POSITION")
        .containsEntry("itemsOnThem", "0");
  }

  @Test
  void isUnknownWhereNobodyToldWhatAnItemWorksOn() {
    // given
    PlanItem untold =
        therapyForHer().fromCatalogue("something", InterventionSafetyGate.NONE).build();

    // when
    Finding finding = of(Context.GENERAL, untold, motherAndBabyGroup().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.facts()).containsEntry("missing", "TRAUMA");
  }

  private Finding of(@Nullable Context context, PlanItem... items) {
    return of(frame(context), items);
  }

  private Finding of(@Nullable PlanFrame frame, PlanItem... items) {
    return Evaluation.single(
        rule, whereSheIsSafe().frame(frame).items(List.of(items)).build(), new PlanReview());
  }

  private static PlanFrame frame(@Nullable Context context) {
    return new PlanFrame(context, null, null, null, null, null);
  }
}
