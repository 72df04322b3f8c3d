package dev.hearth.guidance.rulebook;

import static dev.hearth.guidance.rulebook.ACase.whereSheIsSafe;
import static dev.hearth.guidance.rulebook.AnIntervention.cpp;
import static dev.hearth.guidance.rulebook.AnIntervention.emdr;
import static dev.hearth.guidance.rulebook.AnIntervention.forHer;
import static dev.hearth.guidance.rulebook.AnIntervention.motherAndBabyGroup;
import static dev.hearth.guidance.rulebook.AnIntervention.trustBuilding;
import static dev.hearth.guidance.rulebook.AnIntervention.vipp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Truth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MotherAndChildrenComeTogetherTest {

  private final MotherAndChildrenComeTogether rule = new MotherAndChildrenComeTogether();

  @Test
  void remindsWhereNothingIsForTheTwoOfThem() {
    // when
    Finding finding = of(emdr().proposed(), motherAndBabyGroup().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    assertThat(finding.severity()).isEqualTo(Severity.PROMPT);
    assertThat(finding.subject().ref()).isEqualTo("plan");
    assertThat(finding.facts()).containsEntry("itemsTogether", "0");
  }

  @Test
  void remindsOfAPlanWithoutItems() {
    // when
    Finding finding = of();

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void holdsWithTheGardenGroupForBoth() {
    // when
    Finding finding = of(gardenGroup().proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
    assertThat(finding.facts()).containsEntry("itemsTogether", "1");
  }

  @ParameterizedTest
  @EnumSource(value = ItemStatus.class, mode = Mode.EXCLUDE, names = "DECLINED")
  void holdsWithWorkForMotherAndChildWheneverItsTimeIs(ItemStatus status) {
    // when
    Finding finding = of(cpp().item().inStatus(status).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
  }

  @Test
  void doesNotCountWhatSheDeclined() {
    // when
    Finding finding =
        of(
            cpp().item().inStatus(ItemStatus.DECLINED).build(),
            gardenGroup().item().inStatus(ItemStatus.DECLINED).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void doesNotCountWorkOfTheChildWithSomebodyElse() {
    // when
    Finding finding = of(cpp().item().involvingMother(false).build());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void doesNotCountTheBuildingOfTrustThoughItIsForBoth() {
    // when
    Finding finding = of(trustBuilding().givenAs("DYADIC").proposed());

    // then
    assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void isUnknownWhereNobodyToldWhetherSheTakesPartOrHowItIsGiven() {
    // given
    PlanItem formatless =
        vipp()
            .item()
            .fromCatalogue(
                new CatalogueEntry(
                    "vipp",
                    InterventionSafetyGate.NONE,
                    ItemKind.PARENTING_PROGRAMME,
                    null,
                    null,
                    Set.of(BuildingBlock.ATTACHMENT),
                    null,
                    null,
                    null,
                    null,
                    null))
            .build();

    // when
    Finding part = of(cpp().item().involvingMother(Truth.UNKNOWN).build());
    Finding format = of(formatless);

    // then
    assertThat(part.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(format.outcome()).isEqualTo(Outcome.UNKNOWN);
  }

  private static AnIntervention gardenGroup() {
    return forHer("mother-child-shared-experience", ItemKind.COMMUNITY_SUPPORT);
  }

  private Finding of(PlanItem... items) {
    return Evaluation.single(
        rule, whereSheIsSafe().items(List.of(items)).build(), Evaluation.activating());
  }
}
