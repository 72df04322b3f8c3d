package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/** The basic needs in the order in which they are worked on. */
public enum BasicNeed {
  SAFETY(null),
  HOUSING("housing-support"),
  FOOD("food-support"),
  MATERIAL("material-aid");

  private final @Nullable String supportCode;

  BasicNeed(@Nullable String supportCode) {
    this.supportCode = supportCode;
  }

  /** The place in the order of needs, from 1. */
  public int rank() {
    return ordinal() + 1;
  }

  /** Whether the catalogue entry of this code is help for it. */
  boolean isSupportedBy(String interventionCode) {
    return interventionCode.equals(supportCode);
  }
}
