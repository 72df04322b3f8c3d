package dev.hearth.catalog.intervention;

import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** What stands against an entry, gathered field by field. */
final class Faults {
  private final List<FieldProblem> found = new ArrayList<>();

  /**
   * Notes a fault where something does not hold.
   *
   * @param otherwise what the field must be, or what is wrong with it
   */
  void require(String field, String otherwise, boolean holds) {
    if (!holds) {
      found.add(new FieldProblem(field, otherwise));
    }
  }

  /** All that was found, in the order of looking. */
  List<FieldProblem> found() {
    return List.copyOf(found);
  }
}
