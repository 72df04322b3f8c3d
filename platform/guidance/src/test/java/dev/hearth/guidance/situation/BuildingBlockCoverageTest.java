package dev.hearth.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.guidance.gate.InterventionSafetyGate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuildingBlockCoverageTest {

  private static final BuildingBlock[] EVERY_BLOCK = BuildingBlock.values();

  @Test
  void missesAllThreeInAPlanWithoutItems() {
    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of());

    // then
    assertThat(coverage.missing())
        .containsExactly(
            BuildingBlock.TRAUMA, BuildingBlock.ATTACHMENT, BuildingBlock.COMMUNITY_POSITION);
    assertThat(coverage.combinesTheThree()).isEqualTo(Truth.FALSE);
    assertThat(coverage.covers(BuildingBlock.SAFETY)).isEqualTo(Truth.FALSE);
  }

  @Test
  void combinesTheThreeWithTwoItems() {
    // when
    BuildingBlockCoverage coverage =
        BuildingBlockCoverage.of(
            List.of(
                item(ItemKind.THERAPY, BuildingBlock.TRAUMA).build(),
                item(
                        ItemKind.COMMUNITY_SUPPORT,
                        BuildingBlock.ATTACHMENT,
                        BuildingBlock.COMMUNITY_POSITION)
                    .build()));

    // then
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.itemsOnTheThree()).isEqualTo(new Count(2, 2));
    assertThat(coverage.combinesTheThree()).isEqualTo(Truth.TRUE);
  }

  @Test
  void doesNotLetOneBroadItemCarryAPlan() {
    // given
    PlanItem broad = item(ItemKind.PROGRAMME, EVERY_BLOCK).build();
    PlanItem onSafety = item(ItemKind.PROGRAMME, BuildingBlock.SAFETY).build();

    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of(broad, onSafety));

    // then
    assertThat(coverage.missing()).isEmpty();
    assertThat(coverage.itemsOnTheThree()).isEqualTo(new Count(1, 1));
    assertThat(coverage.combinesTheThree()).isEqualTo(Truth.FALSE);
  }

  @ParameterizedTest
  @EnumSource(names = {"PRACTICAL_SUPPORT", "SAFETY_MEASURE"})
  void countsPracticalSupportAndSafetyMeasuresForSafetyAlone(ItemKind kind) {
    // given
    PlanItem everything = item(kind, EVERY_BLOCK).build();
    PlanItem childCare = item(kind, BuildingBlock.COMMUNITY_POSITION).build();

    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of(everything, childCare));

    // then
    assertThat(coverage.missing()).hasSize(3);
    assertThat(coverage.itemsOn(BuildingBlock.SAFETY)).isEqualTo(new Count(2, 2));
    assertThat(coverage.itemsOnTheThree()).isEqualTo(new Count(0, 0));
  }

  @Test
  void leavesTheRelationshipOfTrustOutOfEveryBlock() {
    // given
    PlanItem trust =
        item(ItemKind.THERAPY)
            .fromCatalogue(entry("therapeutic-alliance-building", Set.of(EVERY_BLOCK)))
            .build();

    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of(trust));

    // then
    assertThat(EVERY_BLOCK)
        .allSatisfy(block -> assertThat(coverage.covers(block)).isEqualTo(Truth.FALSE));
  }

  @ParameterizedTest
  @EnumSource(ItemStatus.class)
  void countsWhateverBelongsToThePlanAndNotWhatSheDeclined(ItemStatus status) {
    // given
    PlanItem therapy = item(ItemKind.THERAPY, BuildingBlock.TRAUMA).inStatus(status).build();

    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of(therapy));

    // then
    assertThat(coverage.covers(BuildingBlock.TRAUMA))
        .isEqualTo(Truth.of(status != ItemStatus.DECLINED));
  }

  @Test
  void doesNotKnowWhereNobodyToldTheBlocksOrTheKind() {
    // given
    PlanItem noBlocks = item(ItemKind.THERAPY).fromCatalogue(entry("emdr", null)).build();
    PlanItem noKind =
        PlanItem.describe(UUID.randomUUID(), null)
            .fromCatalogue(entry("emdr", Set.of(BuildingBlock.TRAUMA)))
            .build();

    // when
    BuildingBlockCoverage blocks = BuildingBlockCoverage.of(List.of(noBlocks));
    BuildingBlockCoverage kind = BuildingBlockCoverage.of(List.of(noKind));

    // then
    assertThat(blocks.covers(BuildingBlock.TRAUMA)).isEqualTo(Truth.UNKNOWN);
    assertThat(blocks.missing()).hasSize(3);
    assertThat(kind.covers(BuildingBlock.TRAUMA)).isEqualTo(Truth.UNKNOWN);
    assertThat(kind.covers(BuildingBlock.SAFETY)).isEqualTo(Truth.UNKNOWN);
    assertThat(kind.covers(BuildingBlock.ATTACHMENT)).isEqualTo(Truth.FALSE);
  }

  @Test
  void countsWhatIsOutsideTheCatalogueForSafetyAtMost() {
    // given
    PlanItem lock = PlanItem.describe(UUID.randomUUID(), ItemKind.SAFETY_MEASURE).build();
    PlanItem task = PlanItem.describe(UUID.randomUUID(), ItemKind.TASK).build();

    // when
    BuildingBlockCoverage coverage = BuildingBlockCoverage.of(List.of(lock, task));

    // then
    assertThat(coverage.itemsOn(BuildingBlock.SAFETY)).isEqualTo(new Count(1, 1));
    assertThat(coverage.missing()).hasSize(3);
  }

  private static PlanItemBuilder item(ItemKind kind, BuildingBlock... blocks) {
    return PlanItem.describe(UUID.randomUUID(), kind)
        .fromCatalogue(entry("an-intervention", Set.of(blocks)));
  }

  private static CatalogueEntry entry(String code, @Nullable Set<BuildingBlock> blocks) {
    return new CatalogueEntry(
        code, InterventionSafetyGate.NONE, null, null, null, blocks, null, null, null, null, null);
  }
}
