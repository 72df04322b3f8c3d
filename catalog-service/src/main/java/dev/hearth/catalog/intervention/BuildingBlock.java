package dev.hearth.catalog.intervention;

/** Which part of recovery an entry works on. */
public enum BuildingBlock {
  TRAUMA,
  ATTACHMENT,
  COMMUNITY_POSITION,
  SAFETY
}
