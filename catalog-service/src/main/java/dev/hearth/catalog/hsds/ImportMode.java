package dev.hearth.catalog.hsds;

import dev.hearth.kit.problem.Problems;

/** What an import does when some of its records cannot land. */
enum ImportMode {
  /** Nothing lands. */
  WHOLE,
  /** The others land. */
  PARTIAL;

  /**
   * The mode of this name, in capitals or not.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when there is none
   */
  static ImportMode named(String name) {
    for (ImportMode mode : values()) {
      if (mode.name().equalsIgnoreCase(name)) {
        return mode;
      }
    }
    throw Problems.badField("mode", "must be one of WHOLE, PARTIAL");
  }
}
