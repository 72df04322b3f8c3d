package dev.hearth.bench.row;

import java.util.List;

/** What can be measured. */
public final class Rows {
  /** Everything that a whole run measures, in the order of the table, one after the other. */
  public static final List<Row> ALL =
      List.of(
          new CompleteAssessment(),
          new ReadStanding(),
          new DueCases(),
          new DueTimePasses(),
          new ReadPlan(),
          new CreatePlan(),
          new ListPlans(),
          new ReviewPlan(),
          new MatchCatalogue(),
          new CachedRead(),
          new Search());

  private Rows() {}
}
