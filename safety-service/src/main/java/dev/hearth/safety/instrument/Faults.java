package dev.hearth.safety.instrument;

import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.practice.FindingAnswer;
import java.util.ArrayList;
import java.util.List;

/** Everything that is wrong with an instrument, each fault where it lies. */
final class Faults {
  /** As many as one can mend in one go; a broken file could have thousands. */
  private static final int MOST = 200;

  private final List<FieldProblem> problems = new ArrayList<>();
  private final List<FindingAnswer> findings = new ArrayList<>();

  void add(String path, String message) {
    if (problems.size() < MOST) {
      problems.add(new FieldProblem(path, message));
    }
  }

  void add(FindingAnswer finding) {
    findings.add(finding);
  }

  /** In the order in which they were found. */
  List<FieldProblem> problems() {
    return List.copyOf(problems);
  }

  /** What the practice rules say against it. */
  List<FindingAnswer> findings() {
    return List.copyOf(findings);
  }

  boolean isEmpty() {
    return problems.isEmpty();
  }
}
