package dev.hearth.local.system;

import dev.hearth.local.Folders;
import dev.hearth.local.Installation;
import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The story that shows what Hearth does, told by a program that uses the services as anyone can.
 */
public final class Story {
  private static final String CASES = "public.case_file";

  private final List<String> command;
  private final Map<String, String> addresses;

  private Story(List<String> command, Map<String, String> addresses) {
    this.command = List.copyOf(command);
    this.addresses = Map.copyOf(addresses);
  }

  /** Tells it to the running system and returns the story's exit code. */
  public static int ofRunningSystem() {
    RunningState state =
        RunningState.read(Folders.data())
            .filter(running -> running.up().alive().isPresent())
            .orElseThrow(() -> new LocalFailure("Hearth does not run: ./dev up starts it."));
    return standard(state.addresses())
        .orElseThrow(() -> new LocalFailure("The story is not built; missing: " + jar()))
        .tell();
  }

  /** The story that the build made, when it is there. */
  static Optional<Story> standard(Map<String, String> addresses) {
    return Files.exists(jar())
        ? Optional.of(new Story(List.of(Installation.java(), "-jar", jar().toString()), addresses))
        : Optional.empty();
  }

  /** A story of one's own. */
  static Story by(List<String> command, Map<String, String> addresses) {
    return new Story(command, addresses);
  }

  int tell() {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().putAll(addresses);
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      throw new LocalFailure("Cannot tell the story: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted during the story.", e);
    }
  }

  /** Whether the database holds no case yet, so that the story would not mix with anyone's work. */
  static boolean isUntold(String caseplanAdminUrl) {
    try (Connection connection = DriverManager.getConnection(caseplanAdminUrl);
        Statement statement = connection.createStatement()) {
      return !answer(statement, "select to_regclass('" + CASES + "') is not null")
          || !answer(statement, "select exists (select 1 from " + CASES + ")");
    } catch (SQLException e) {
      throw new LocalFailure("Cannot look for cases: " + e.getMessage(), e);
    }
  }

  private static boolean answer(Statement statement, String question) throws SQLException {
    try (ResultSet rows = statement.executeQuery(question)) {
      return rows.next() && rows.getBoolean(1);
    }
  }

  private static Path jar() {
    return Installation.repository().resolve("deploy/system-tests/target/hearth-story.jar");
  }
}
