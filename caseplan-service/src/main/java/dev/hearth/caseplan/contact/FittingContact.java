package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.contact.ContactMessages.RecordContact;
import dev.hearth.caseplan.contact.SafetyCheck.SafetyAsked;
import dev.hearth.caseplan.contact.SafetyCheck.SafetyView;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields of a contact ask of one another and of the time; wrong ones are named. */
final class FittingContact {
  private final List<FieldProblem> problems = new ArrayList<>();

  private FittingContact() {}

  /**
   * Passes only a contact that can have been.
   *
   * @param earliest when it can have happened at the earliest
   */
  static void require(RecordContact told, Instant earliest, Instant now) {
    FittingContact fitting = new FittingContact();
    if (told.happenedAt().isAfter(now)) {
      fitting.wrong("happenedAt", "must not lie in the future");
    }
    if (told.happenedAt().isBefore(earliest)) {
      fitting.wrong("happenedAt", "lies too long before it was written down");
    }
    if (told.safetyCheck() != null) {
      fitting.look(told.safetyCheck());
    }
    if (!fitting.problems.isEmpty()) {
      throw Problems.badFields(fitting.problems);
    }
  }

  private void look(SafetyCheck check) {
    if (check.asked() == SafetyAsked.NO && check.hasAnAnswer()) {
      wrong("safetyCheck.asked", "must be YES where an answer is noted, also one given unasked");
    }
    look("safetyCheck.motherView", check.motherView());
    look("safetyCheck.childrenView", check.childrenView());
    look("safetyCheck.changesSinceLast", check.changesSinceLast());
  }

  private void look(String field, @Nullable SafetyView view) {
    if (view == null) {
      return;
    }
    if (view.state() == AnswerState.ANSWERED && view.wordless()) {
      wrong(field + ".words", "must say what was answered");
    }
    if (view.state() != AnswerState.ANSWERED && view.words() != null) {
      wrong(field + ".words", "must be left out unless the state is ANSWERED");
    }
  }

  private void wrong(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
