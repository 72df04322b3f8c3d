package dev.hearth.guidance.situation;

/** The basic needs in the order in which they are worked on. */
public enum BasicNeed {
  SAFETY,
  HOUSING,
  FOOD,
  MATERIAL;

  /** The place in the order of needs, from 1. */
  public int rank() {
    return ordinal() + 1;
  }
}
