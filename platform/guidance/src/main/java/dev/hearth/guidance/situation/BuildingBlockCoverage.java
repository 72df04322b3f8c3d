package dev.hearth.guidance.situation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which building blocks a plan rests on, as far as anybody told. What is only proposed counts: her
 * pace decides when it comes. What she declined does not.
 */
public final class BuildingBlockCoverage {

  /** The blocks that are combined; one of them alone is regarded as ineffective. */
  public static final List<BuildingBlock> COMBINED =
      List.of(BuildingBlock.TRAUMA, BuildingBlock.ATTACHMENT, BuildingBlock.COMMUNITY_POSITION);

  /** It carries every block and would cover any plan by itself. */
  private static final String RELATIONSHIP_OF_TRUST = "therapeutic-alliance-building";

  private static final Set<ItemKind> COUNT_FOR_SAFETY_ALONE =
      Set.of(ItemKind.PRACTICAL_SUPPORT, ItemKind.SAFETY_MEASURE);

  private final List<PlanItem> items;

  private BuildingBlockCoverage(List<PlanItem> items) {
    this.items = items;
  }

  /** The coverage that these items give, those that are not in the plan left out. */
  public static BuildingBlockCoverage of(Collection<PlanItem> items) {
    return new BuildingBlockCoverage(
        items.stream().filter(item -> item.status().isInThePlan()).toList());
  }

  /**
   * Whether an item counts for a block. Safety measures and practical support count for safety and
   * for nothing else, whatever the catalogue says of them.
   */
  public static Truth counts(PlanItem item, BuildingBlock block) {
    if (item.isFromCatalogue(RELATIONSHIP_OF_TRUST)) {
      return Truth.FALSE;
    }
    Truth safetyAlone = item.isOfKind(COUNT_FOR_SAFETY_ALONE);
    return block == BuildingBlock.SAFETY
        ? safetyAlone.or(item.worksOn(block))
        : safetyAlone.not().and(item.worksOn(block));
  }

  /** How many items count for this block. */
  public Count itemsOn(BuildingBlock block) {
    return Count.of(items, item -> counts(item, block));
  }

  /** Whether any item counts for this block. */
  public Truth covers(BuildingBlock block) {
    return itemsOn(block).any();
  }

  /** How many items count for at least one of the three blocks that are combined. */
  public Count itemsOnTheThree() {
    return Count.of(items, BuildingBlockCoverage::countsForOneOfTheThree);
  }

  /** Whether all three are covered, by two items at least: one broad item never carries a plan. */
  public Truth combinesTheThree() {
    return COMBINED.stream().map(this::covers).reduce(itemsOnTheThree().atLeast(2), Truth::and);
  }

  /** Those of the three that no item covers for certain, in their order. */
  public List<BuildingBlock> missing() {
    return COMBINED.stream().filter(block -> !covers(block).isTrue()).toList();
  }

  private static Truth countsForOneOfTheThree(PlanItem item) {
    return COMBINED.stream().map(block -> counts(item, block)).reduce(Truth.FALSE, Truth::or);
  }
}
