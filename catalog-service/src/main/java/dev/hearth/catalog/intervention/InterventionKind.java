package dev.hearth.catalog.intervention;

/** What sort of help an entry is. */
public enum InterventionKind {
  THERAPY,
  PSYCHOEDUCATION,
  SKILLS_TRAINING,
  COMMUNITY_SUPPORT,
  PARENTING_PROGRAMME,
  PROGRAMME,
  COMPARISON,
  SAFETY_MEASURE,
  PRACTICAL_SUPPORT
}
