package dev.hearth.guidance.situation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The basic needs in the order in which they are worked on. */
public enum BasicNeed {
  SAFETY(null),
  HOUSING("housing-support"),
  FOOD("food-support"),
  MATERIAL("material-aid");

  /** What is met before change is asked of her; her safety is looked at by itself (SAF-02). */
  public static final List<BasicNeed> BEFORE_CHANGE = List.of(HOUSING, FOOD, MATERIAL);

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
