package dev.hearth.guidance.situation;

/** What an item of the plan is for. */
public enum Purpose {
  BASIC_NEED,
  SAFETY,
  ADDRESS_VIOLENCE,
  BEHAVIOUR_CHANGE,
  THERAPEUTIC,
  PARENTING,
  COMMUNITY,
  OTHER
}
