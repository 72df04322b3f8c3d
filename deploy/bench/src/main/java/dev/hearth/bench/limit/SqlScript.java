package dev.hearth.bench.limit;

import dev.hearth.bench.BenchBroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that a service executes for one request, read from a file: transactions that end
 * with commit, variables such as {@code :case}.
 */
public record SqlScript(List<List<String>> transactions) {
  private static final Pattern COMMIT = Pattern.compile("(?m)^commit;\\s*");
  private static final Pattern END = Pattern.compile(";\\s*(\\n|$)");
  // Not the second colon of a cast.
  private static final Pattern VARIABLE = Pattern.compile("(?<!:):([a-z]+)");

  /** Copies the list. */
  public SqlScript {
    transactions = List.copyOf(transactions);
  }

  /** Reads the file of this name. */
  public static SqlScript named(String name) {
    try (InputStream file = SqlScript.class.getResourceAsStream(name + ".sql")) {
      if (file == null) {
        throw new BenchBroken("There is no script " + name);
      }
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SqlScript parse(String text) {
    String statements = text.replaceAll("(?m)^--.*\\n", "");
    return new SqlScript(
        COMMIT
            .splitAsStream(statements)
            .map(transaction -> Arrays.stream(END.split(transaction)).map(String::strip).toList())
            .toList());
  }

  /** The names of the variables of a statement, in order. */
  static List<String> variables(String statement) {
    return VARIABLE.matcher(statement).results().map(found -> found.group(1)).toList();
  }

  /** A statement as JDBC wants it. */
  static String forJdbc(String statement) {
    return VARIABLE.matcher(statement).replaceAll(Matcher.quoteReplacement("?"));
  }

  /**
   * The script as pgbench wants it. The driver of the services sends begin together with the first
   * statement; a pipeline does the same here.
   */
  String forPgbench(String variables) {
    return transactions.stream()
        .map(
            transaction ->
                "\\startpipeline\nbegin;\n"
                    + transaction.getFirst()
                    + ";\n\\endpipeline\n"
                    + transaction.stream()
                        .skip(1)
                        .map(statement -> statement + ";\n")
                        .collect(Collectors.joining())
                    + "commit;\n")
        .collect(Collectors.joining("", variables, ""));
  }
}
