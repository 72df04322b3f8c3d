package dev.hearth.caseplan.plan;

/** A basic need that an item works on. */
enum SupportedNeed {
  SAFETY,
  HOUSING,
  FOOD,
  MATERIAL
}
