package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.BuildingBlock;
import dev.hearth.guidance.situation.BuildingBlockCoverage;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which items of a plan cover which building block.
 *
 * @param missing the blocks that no item covers
 * @param restsOnOneItem whether trauma, attachment and community position are all covered, by one
 *     broad item alone; that does not count as covered
 * @param complete whether those three are covered, by two items or more
 */
public record Coverage(
    List<Block> blocks, Set<BuildingBlock> missing, boolean restsOnOneItem, boolean complete) {
  private static final Set<ItemStatus> COUNTED =
      EnumSet.complementOf(EnumSet.of(ItemStatus.DECLINED));

  /** A block and what covers it. */
  public record Block(BuildingBlock block, List<Covering> items) {}

  /** An item that covers a block; planned for later counts, at her pace. */
  public record Covering(UUID itemId, ItemStatus status) {}

  /** An item with the blocks it counts for. */
  record Part(UUID itemId, ItemStatus status, Set<BuildingBlock> blocks) {
    static Part of(PlanItem item) {
      return new Part(
          item.id(),
          item.status(),
          Arrays.stream(BuildingBlock.values())
              .filter(block -> BuildingBlockCoverage.counts(item, block).isTrue())
              .collect(Collectors.toUnmodifiableSet()));
    }
  }

  static Coverage of(List<Part> parts) {
    List<Part> counted = parts.stream().filter(part -> COUNTED.contains(part.status())).toList();
    List<Block> blocks =
        Arrays.stream(BuildingBlock.values()).map(block -> block(block, counted)).toList();
    Set<BuildingBlock> missing =
        blocks.stream()
            .filter(block -> block.items().isEmpty())
            .map(Block::block)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(BuildingBlock.class)));
    boolean allThree = missing.stream().noneMatch(BuildingBlockCoverage.COMBINED::contains);
    boolean byOneAlone = allThree && coveringTogether(blocks).size() < 2;
    return new Coverage(blocks, missing, byOneAlone, allThree && !byOneAlone);
  }

  private static Block block(BuildingBlock block, List<Part> counted) {
    return new Block(
        block,
        counted.stream()
            .filter(part -> part.blocks().contains(block))
            .map(part -> new Covering(part.itemId(), part.status()))
            .toList());
  }

  private static Set<UUID> coveringTogether(List<Block> blocks) {
    Set<UUID> items = new HashSet<>();
    blocks.stream()
        .filter(block -> BuildingBlockCoverage.COMBINED.contains(block.block()))
        .flatMap(block -> block.items().stream())
        .forEach(covering -> items.add(covering.itemId()));
    return items;
  }
}
