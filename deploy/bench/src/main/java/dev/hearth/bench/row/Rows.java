package dev.hearth.bench.row;

import java.util.List;

/** Everything that is measured, in the order of the table. */
public final class Rows {
  /** One after the other, because they share the machine. */
  public static final List<Row> ALL =
      List.of(new CompleteAssessment(), new ReadStanding(), new DueCases(), new DueTimePasses());

  private Rows() {}
}
