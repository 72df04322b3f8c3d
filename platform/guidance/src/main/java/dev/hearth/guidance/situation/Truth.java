package dev.hearth.guidance.situation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a statement about a case: it holds, it does not, or nobody has told. Unknown
 * stays unknown through every combination that it could change.
 */
public enum Truth {
  TRUE,
  FALSE,
  UNKNOWN;

  /** The truth of what is known. */
  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  /** The truth of what may not have been told. */
  public static Truth told(@Nullable Boolean told) {
    return told == null ? UNKNOWN : of(told);
  }

  /** Whether the code that was told is one of these. */
  public static <T> Truth isOneOf(@Nullable T told, Set<T> these) {
    return told == null ? UNKNOWN : of(these.contains(told));
  }

  /** Whether the set that was told has this in it. */
  public static <T> Truth contains(@Nullable Set<T> told, T wanted) {
    return told == null ? UNKNOWN : of(told.contains(wanted));
  }

  public boolean isTrue() {
    return this == TRUE;
  }

  public boolean isFalse() {
    return this == FALSE;
  }

  public boolean isUnknown() {
    return this == UNKNOWN;
  }

  /** Whether it does not hold. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether both hold. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
  }

  /** Whether at least one holds. */
  public Truth or(Truth other) {
    return not().and(other.not()).not();
  }
}
