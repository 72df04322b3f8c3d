package dev.hearth.story;

import java.io.PrintStream;
import java.time.Duration;

/** Tells what happens, a line each, with the seconds since the beginning. */
public final class Timeline {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  /** Tells it here. */
  public Timeline(PrintStream out) {
    this.out = out;
  }

  void chapter(String title) {
    out.println();
    out.println(title);
  }

  void says(String who, String what) {
    double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
    out.printf("  %5.1f s  %-9s %s%n", seconds, who, what);
  }

  void detail(String what) {
    out.printf("           %9s   · %s%n", "", what);
  }

  /** How many warnings were answered, and the first of them. */
  void answered(JudgedStep step) {
    if (step.answered().isEmpty()) {
      says("rules", "warn of nothing");
      return;
    }
    JudgedStep.Answered first = step.answered().getFirst();
    says(
        "amira",
        "answers what the rules warn of, %d times, as this:".formatted(step.answered().size()));
    detail(first.rule() + ": " + first.warning());
    detail("Her reason: " + first.reason());
  }
}
