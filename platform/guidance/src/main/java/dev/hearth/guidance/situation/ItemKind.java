package dev.hearth.guidance.situation;

/** What sort of thing an item is: a kind of the catalogue, or one of two kinds outside it. */
public enum ItemKind {
  THERAPY,
  PARENTING_PROGRAMME,
  PSYCHOEDUCATION,
  SKILLS_TRAINING,
  PRACTICAL_SUPPORT,
  SAFETY_MEASURE,
  COMMUNITY_SUPPORT,
  PROGRAMME,
  COMPARISON,
  TASK,
  EXTERNAL_SERVICE;

  /** Whether nothing but her own agreement may ever hold this back (SAF-07). */
  public boolean isNeverHeldBack() {
    return this == SAFETY_MEASURE || this == PRACTICAL_SUPPORT;
  }
}
