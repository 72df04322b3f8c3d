package dev.hearth.caseplan.practicecheck;

import dev.hearth.guidance.situation.Question;
import dev.hearth.guidance.situation.child.Carer;
import dev.hearth.guidance.situation.child.Child;
import dev.hearth.guidance.situation.step.Enrolment;
import dev.hearth.kit.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a description that a finding must be able to point at: each has a name of its own.
 * Everything else may be left out.
 */
final class NamedParts {
  private NamedParts() {}

  static void require(DescribedSituation situation) {
    requireNames("items", situation.items(), DescribedItem::id);
    requireNames("children", situation.children(), Child::id);
    requireNames("carers", situation.carers(), Carer::id);
    requireNames("questions", situation.questions(), Question::id);
    requireNames("candidates", situation.candidates(), entry -> entry.code());
    Enrolment enrolment = situation.enrolment();
    if (enrolment != null) {
      requireNames("enrolment.phases", enrolment.phases(), Enrolment.Phase::code);
    }
  }

  private static <T> void requireNames(
      String field, @Nullable List<T> parts, Function<T, @Nullable Object> name) {
    Set<Object> seen = new HashSet<>();
    for (T part : parts == null ? List.<T>of() : parts) {
      Object own = name.apply(part);
      if (own == null) {
        throw Problems.badField("situation." + field, "must give each of them an id or code");
      }
      if (!seen.add(own)) {
        throw Problems.badField("situation." + field, "must not use the same id or code twice");
      }
    }
  }
}
