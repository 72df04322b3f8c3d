package dev.hearth.catalog.editing;

import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Nobody decides alone about what everybody reads. */
final class FourEyes {
  private FourEyes() {}

  static HttpProblem refusal(String code, String detail) {
    return Problems.problem(403, code, "It takes another editor").withDetail(detail).build();
  }
}
