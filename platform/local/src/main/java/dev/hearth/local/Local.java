package dev.hearth.local;

import dev.hearth.local.testing.TestRun;
import java.util.List;

/** The program behind {@code ./dev}: what it does is its first argument. */
public final class Local {
  private static final String USAGE = "run -- <command> <arguments…>";

  private Local() {}

  /** Runs one mode and exits with its code. */
  public static void main(String[] arguments) {
    try {
      System.exit(run(List.of(arguments)));
    } catch (LocalFailure failure) {
      Console.complain(String.valueOf(failure.getMessage()));
      System.exit(1);
    }
  }

  private static int run(List<String> arguments) {
    return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
      case "run" -> TestRun.of(arguments.subList(Math.min(2, arguments.size()), arguments.size()));
      default -> throw new LocalFailure(USAGE);
    };
  }
}
