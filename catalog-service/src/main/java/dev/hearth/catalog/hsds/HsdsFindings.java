package dev.hearth.catalog.hsds;

import dev.hearth.kit.problem.Problems.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is noted while a record is read: what is wrong, what is left out, what is not classified. Of
 * what is wrong the first hundred are named; who mends them is told the others next time.
 */
final class HsdsFindings {
  private static final int MOST_WRONG = 100;

  private final List<FieldProblem> wrong = new ArrayList<>();
  private final Set<String> wrongPointers = new HashSet<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> unclassified = new ArrayList<>();
  private final List<HsdsNode> looked = new ArrayList<>();

  void look(HsdsNode node) {
    looked.add(node);
  }

  void wrong(String pointer, String message) {
    if (wrong.size() < MOST_WRONG) {
      wrong.add(new FieldProblem(pointer, message));
      wrongPointers.add(pointer);
    }
  }

  /** Whether something is wrong there already. */
  boolean isWrong(String pointer) {
    return wrongPointers.contains(pointer);
  }

  void leftOut(String pointer) {
    leftOut.add(pointer);
  }

  void unclassified(String pointer) {
    unclassified.add(pointer);
  }

  /** Ends the reading: what was not asked for by now is left out. */
  void close() {
    looked.forEach(HsdsNode::noteWhatIsLeftOut);
  }

  List<FieldProblem> wrong() {
    return wrong;
  }

  List<String> leftOut() {
    return leftOut;
  }

  List<String> unclassified() {
    return unclassified;
  }
}
