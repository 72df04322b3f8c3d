package dev.hearth.bench.report;

import java.util.List;

/** What a number is worth nothing without. */
public record Surroundings(
    int cases, String measuredAt, String commit, String machine, String jdk, String versions) {

  /** A list for people. */
  String markdown() {
    return String.join(
            "\n",
            List.of(
                "- measured " + measuredAt + " at commit " + commit,
                "- " + machine,
                "- " + jdk,
                "- " + versions))
        + "\n";
  }
}
