package dev.hearth.bench.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One measured thing.
 *
 * @param what in words
 * @param goal as the design says it
 * @param latency where waiting counts
 * @param notes what a reader must know to judge it
 */
public record Result(
    String what,
    Unit unit,
    double value,
    String goal,
    @Nullable Latency latency,
    List<Limit> limits,
    List<String> notes) {

  /** Copies the lists. */
  public Result {
    limits = List.copyOf(limits);
    notes = List.copyOf(notes);
  }

  /** How often a second something was done. */
  public static Result rate(String what, double perSecond, String goal) {
    return new Result(what, Unit.PER_SECOND, perSecond, goal, null, List.of(), List.of());
  }

  /** How long all but the slowest hundredth waited. */
  public static Result wait(String what, Latency latency, String goal) {
    return new Result(what, Unit.MILLISECONDS, latency.p99(), goal, latency, List.of(), List.of());
  }

  /** The same beside a limit. */
  public Result beside(Limit limit) {
    List<Limit> more = new ArrayList<>(limits);
    more.add(limit);
    return new Result(what, unit, value, goal, latency, more, notes);
  }

  /** The same with a note. */
  public Result noting(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    return new Result(what, unit, value, goal, latency, limits, more);
  }
}
