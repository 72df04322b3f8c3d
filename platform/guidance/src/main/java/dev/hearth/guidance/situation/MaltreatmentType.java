package dev.hearth.guidance.situation;

/** What was done to the mother or her children. */
public enum MaltreatmentType {
  PHYSICAL_ABUSE,
  EMOTIONAL_ABUSE,
  NEGLECT,
  SEXUAL_ABUSE,
  DOMESTIC_VIOLENCE
}
