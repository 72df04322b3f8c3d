package dev.hearth.local;

import dev.hearth.local.system.Down;
import dev.hearth.local.system.Story;
import dev.hearth.local.system.Up;
import dev.hearth.local.testing.TestRun;
import java.util.List;

/** The program behind {@code ./dev}: what it does is its first argument. */
public final class Local {
  private static final String USAGE =
      """
      up [--story-command <command> <arguments…>]   start everything, until Ctrl-C
      down [--clean]                                stop it; --clean also deletes its data
      story                                         tell the story to what runs
      run -- <command> <arguments…>                 run a command with PostgreSQL and Kafka for tests
      """;

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
    String mode = arguments.isEmpty() ? "" : arguments.getFirst();
    List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
    return switch (mode) {
      case "up" -> Up.run(after("--story-command", rest));
      case "down" -> Down.run(rest.contains("--clean"));
      case "story" -> Story.ofRunningSystem();
      case "run" -> TestRun.of(after("--", rest));
      default -> throw new LocalFailure(USAGE.strip());
    };
  }

  private static List<String> after(String option, List<String> words) {
    int at = words.indexOf(option);
    return at < 0 ? List.of() : words.subList(at + 1, words.size());
  }
}
