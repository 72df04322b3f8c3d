package dev.hearth.guidance.situation;

/**
 * What a plan rests on: work on trauma, on attachment, on her place in the community, on safety.
 */
public enum BuildingBlock {
  TRAUMA,
  ATTACHMENT,
  COMMUNITY_POSITION,
  SAFETY
}
