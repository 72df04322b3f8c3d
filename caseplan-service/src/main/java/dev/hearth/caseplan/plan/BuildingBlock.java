package dev.hearth.caseplan.plan;

import java.util.Set;

/** Which part of recovery an item works on. */
enum BuildingBlock {
  TRAUMA,
  ATTACHMENT,
  COMMUNITY_POSITION,
  SAFETY;

  /** The three that belong together; one alone is regarded as ineffective. */
  static final Set<BuildingBlock> TOGETHER = Set.of(TRAUMA, ATTACHMENT, COMMUNITY_POSITION);
}
