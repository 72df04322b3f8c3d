package dev.hearth.guidance.situation.item;

import org.jspecify.annotations.Nullable;

/**
 * What is noted on safety around an item.
 *
 * @param childSafety whether it is noted how the child is kept safe during and after sessions
 * @param considered whether a line on safety inside and outside the sessions is there
 * @param homeVisitArranged whether it was agreed where and when visits are safe
 */
public record SafetyNotes(
    @Nullable Boolean childSafety,
    @Nullable Boolean considered,
    @Nullable Boolean homeVisitArranged) {

  /** Nothing of it was told. */
  public static SafetyNotes untold() {
    return new SafetyNotes(null, null, null);
  }
}
