package dev.hearth.safety.ontime;

import dev.hearth.guidance.gate.SafetyLevel;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which share of an agency's assessments was completed on time, by level and month. A small number
 * of assessments, or of families, could point to one, so that a cell is shown whole or not at all,
 * and every sum is made of shown cells alone: no subtraction brings back what is not shown, not
 * even of one range from another.
 *
 * @param from the first month, for example 2026-01
 * @param to the last month; only months that are over are told
 * @param cells every month and level; a suppressed one may also hold nothing
 * @param byLevel sums of the shown cells
 * @param total the sum of all shown cells
 * @param notValidated whether an assessment in a shown cell was made with an instrument that is not
 *     validated
 * @param notice what must be said of that; absent otherwise
 */
record OnTimeShare(
    String from,
    String to,
    List<Cell> cells,
    List<LevelSum> byLevel,
    Count total,
    boolean notValidated,
    @Nullable String notice) {
  private static final int SMALLEST = 5;

  OnTimeShare {
    cells = List.copyOf(cells);
    byLevel = List.copyOf(byLevel);
  }

  /**
   * Assessments counted.
   *
   * @param percent rounded down, so that one that was late shows; absent when there are none
   */
  record Count(long completed, long onTime, @Nullable Integer percent) {
    static Count of(long completed, long onTime) {
      return new Count(completed, onTime, completed == 0 ? null : (int) (100 * onTime / completed));
    }

    static Count sum(Collection<Count> counts) {
      return of(
          counts.stream().mapToLong(Count::completed).sum(),
          counts.stream().mapToLong(Count::onTime).sum());
    }

    /** Whether no part of it, also by subtraction, is a number from 1 to 4. */
    boolean mayBeShown() {
      return completed >= SMALLEST && !isSmall(onTime) && !isSmall(completed - onTime);
    }

    private static boolean isSmall(long part) {
      return part > 0 && part < SMALLEST;
    }
  }

  /**
   * The assessments of one month that fell due at one level.
   *
   * @param level the level that she was at when it fell due
   * @param count absent when it is suppressed
   */
  record Cell(String month, SafetyLevel level, boolean suppressed, @Nullable Count count) {
    static Cell of(String month, SafetyLevel level, Count count, long families) {
      return families >= SMALLEST && count.mayBeShown()
          ? new Cell(month, level, false, count)
          : suppressed(month, level);
    }

    static Cell suppressed(String month, SafetyLevel level) {
      return new Cell(month, level, true, null);
    }
  }

  /** The shown cells of one level together. */
  record LevelSum(SafetyLevel level, Count count) {}
}
