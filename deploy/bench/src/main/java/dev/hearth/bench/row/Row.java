package dev.hearth.bench.row;

import dev.hearth.bench.report.Result;
import java.util.List;

/**
 * One thing that is measured. To add one, write a class and name it in {@link Rows}: it warms
 * itself up, measures, and stands its limit beside the result in the same run.
 */
public interface Row {
  /** What {@code --only} calls it. */
  String name();

  /** Measures it; each result is a line of the table. */
  List<Result> measure(Bed bed);
}
