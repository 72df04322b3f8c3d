package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/** An answer to a question that may not have been put. */
public enum Told {
  YES,
  NO,
  NOT_ASKED;

  /** Whether the answer is yes; nobody knows where it was not asked or not told. */
  public static Truth isYes(@Nullable Told told) {
    return told == null || told == NOT_ASKED ? Truth.UNKNOWN : Truth.of(told == YES);
  }
}
