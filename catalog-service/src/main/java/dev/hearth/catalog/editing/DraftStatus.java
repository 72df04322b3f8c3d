package dev.hearth.catalog.editing;

import dev.hearth.kit.problem.Problems;
import java.util.List;

/** Where a draft stands. */
enum DraftStatus {
  DRAFT(List.of(Step.CHANGE, Step.SUBMISSION, Step.WITHDRAWAL)),
  IN_REVIEW(List.of(Step.RETURN, Step.PUBLICATION, Step.WITHDRAWAL)),
  PUBLISHED(List.of()),
  WITHDRAWN(List.of());

  /** What can be done with a draft. */
  enum Step {
    CHANGE,
    SUBMISSION,
    RETURN,
    PUBLICATION,
    WITHDRAWAL
  }

  private final List<Step> possible;

  DraftStatus(List<Step> possible) {
    this.possible = possible;
  }

  /** What can be done next. */
  List<Step> possible() {
    return possible;
  }

  /** Refuses with 409 what cannot be done from here, naming what can. */
  void require(Step step) {
    if (!possible.contains(step)) {
      throw Problems.problem(409, "no-such-step", "Not possible in the present state")
          .withDetail("The draft is " + this + ". What can be done with it is named in possible.")
          .with("possible", possible)
          .build();
    }
  }
}
