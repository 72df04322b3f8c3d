package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.copingSkills;
import static dev.hearth.guidance.rulebook.AnIntervention.cpp;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.psychoeducation;
import static dev.hearth.guidance.rulebook.AnIntervention.trustBuilding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AttachmentWorkIsAMixTest {

  private final AttachmentWorkIsAMix rule = new AttachmentWorkIsAMix();

  @Test
  void remindsWhereCppIsAllThereIs() {
    // when
    Finding finding = of(cpp().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(finding.facts()).containsEntry("lacking", "PSYCHOEDUCATION,SKILLS_TRAINING");
  }

  @Test
  void holdsWithCppPsychoeducationAndCopingSkills() {
    // when
    Finding finding = of(cpp().proposed(), psychoeducation().proposed(), copingSkills().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).isEmpty();
  }

  @Test
  void remindsAtTheBoundaryWhereOneOfTheThreeIsLeft() {
    // when / then
    assertThat(of(psychoeducation().proposed(), copingSkills().proposed()).facts())
        .containsEntry("lacking", "THERAPY");
    assertThat(of(cpp().proposed(), copingSkills().proposed()).facts())
        .containsEntry("lacking", "PSYCHOEDUCATION");
    assertThat(of(cpp().proposed(), psychoeducation().proposed()).facts())
        .containsEntry("lacking", "SKILLS_TRAINING");
  }

  @Test
  void doesNotTakeTraumaTherapyOrTrustBuildingForWorkOnAttachment() {
    // when
    Finding finding =
        of(
            emdr().proposed(),
            trustBuilding().proposed(),
            psychoeducation().proposed(),
            copingSkills().proposed());

    // then
    assertThat(finding.facts()).containsEntry("lacking", "THERAPY");
  }

  @Test
  void doesNotCountWhatSheDeclined() {
    // when
    Finding finding =
        of(
            cpp().proposed(),
            psychoeducation().proposed(),
            copingSkills().item().inStatus(ItemStatus.DECLINED).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void hasNothingToSayWhereNothingIsOnAttachment() {
    // when
    Finding none = of(emdr().proposed());
    Finding declined = of(cpp().item().inStatus(ItemStatus.DECLINED).build());

    // then
    assertThat(none.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(declined.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void isUnknownWhereNobodyToldWhatKindTheLastOneIs() {
    // given
    PlanItem ofNoKind =
        PlanItem.describe(UUID.randomUUID(), null).fromCatalogue(copingSkills().entry()).build();

    // when
    Finding finding = of(cpp().proposed(), psychoeducation().proposed(), ofNoKind);

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(finding.facts()).containsEntry("lacking", "SKILLS_TRAINING");
  }

  private Finding of(PlanItem... items) {
    return Evaluation.single(
        rule, whereSheIsSafe().items(List.of(items)).build(), Evaluation.activating());
  }
}
