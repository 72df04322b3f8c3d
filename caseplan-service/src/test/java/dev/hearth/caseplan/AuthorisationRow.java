package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.caseplan.AuthorisationTest.Who;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line of the table: an operation, the status for each column, and a body of its own if any. */
final class AuthorisationRow {
  private static final Path TABLE = Path.of("src", "test", "resources", "authorisation.txt");

  private final String name;
  private final List<Integer> statuses;
  private final @Nullable String body;

  private AuthorisationRow(String line) {
    String[] parts = line.split("\\|", 3);
    this.name = parts[0].strip().replaceAll("\\s+", " ");
    this.statuses = Arrays.stream(parts[1].strip().split("\\s+")).map(Integer::valueOf).toList();
    this.body = parts.length < 3 || parts[2].isBlank() ? null : parts[2].strip();
    assertThat(statuses).as("columns of %s", name).hasSize(Who.values().length);
  }

  static List<AuthorisationRow> all() {
    try {
      return Files.readAllLines(TABLE).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(AuthorisationRow::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return name;
  }

  int status(Who who) {
    return statuses.get(who.ordinal());
  }

  Optional<String> body() {
    return Optional.ofNullable(body);
  }

  @Override
  public String toString() {
    return name;
  }
}
