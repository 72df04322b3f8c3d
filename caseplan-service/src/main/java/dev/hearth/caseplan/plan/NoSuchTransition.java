package dev.hearth.caseplan.plan;

import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;

/** Tells that a step is not known from the present state, and which ones are. */
final class NoSuchTransition {
  private NoSuchTransition() {}

  /**
   * 409 with the state and the steps it knows.
   *
   * @param what {@code plan} or {@code item}
   */
  static HttpProblem of(String what, Enum<?> status, List<? extends Enum<?>> known) {
    List<String> possible = known.stream().map(Enum::name).toList();
    return Problems.refusedStep(
            "no-such-transition",
            "The %s is %s. Steps from here: %s."
                .formatted(what, status, possible.isEmpty() ? "none" : String.join(", ", possible)),
            status.name(),
            possible)
        .build();
  }
}
