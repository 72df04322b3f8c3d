package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.KnownInterventions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Which building blocks an item counts for. */
@ApplicationScoped
class ItemBlocks {
  /** It carries every block and would always cover everything, so it counts for none. */
  private static final String ALLIANCE = "therapeutic-alliance-building";

  private final KnownInterventions interventions;

  ItemBlocks(KnownInterventions interventions) {
    this.interventions = interventions;
  }

  /** Safety measures and practical support count for safety alone, others for what they are for. */
  Set<BuildingBlock> of(PlannedItem item) {
    if (item.forTheRules().isNeverHeldBack()) {
      return Set.of(BuildingBlock.SAFETY);
    }
    String code = item.interventionCode();
    Integer version = item.interventionVersion();
    if (code == null || version == null || code.equals(ALLIANCE)) {
      return Set.of();
    }
    return interventions.find(code, version).stream()
        .map(found -> found.buildingBlocks())
        .flatMap(Collection::stream)
        .map(BuildingBlock::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }
}
