package dev.hearth.safety.assessment;

import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether answers fit the items that they are given to; everything wrong is named at once. */
final class FittingAnswers {
  private FittingAnswers() {}

  static void require(Instrument instrument, Map<String, @Nullable AnswerRequest> given) {
    List<FieldProblem> problems = new ArrayList<>();
    given.forEach(
        (id, answer) -> {
          Item item = instrument.item(id);
          if (item == null) {
            problems.add(
                new FieldProblem(fieldOf(instrument, id), "is no item of " + instrument.code()));
          } else if (answer == null) {
            problems.add(new FieldProblem(item.id(), "must be an answer with a state"));
          } else {
            answer.problemFor(item).ifPresent(problems::add);
          }
        });
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
  }

  // What looks like an id is named; anything else could be something she said.
  private static String fieldOf(Instrument instrument, String id) {
    return instrument.looksLikeAnItem(id) ? id : "items";
  }
}
