package dev.hearth.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Results as a Markdown table: a line for each result, and one more for each further limit. */
public record Table(List<Result> results) {
  private static final List<String> HEAD =
      List.of("what", "value", "limit", "share of the limit", "goal", "p50", "p95", "p99");
  private static final int COLUMN_OF_LIMIT = 2;
  private static final List<String> NONE = List.of("", "");

  /** Copies the results. */
  public Table {
    results = List.copyOf(results);
  }

  /** The table, and the notes below it. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add(line(HEAD));
    lines.add(line(HEAD.stream().map(column -> "---").toList()));
    results.forEach(result -> lines.addAll(lines(result)));
    List<String> notes =
        results.stream()
            .flatMap(result -> result.notes().stream().map(note -> result.what() + ": " + note))
            .toList();
    if (!notes.isEmpty()) {
      lines.add("");
      notes.forEach(note -> lines.add("- " + note));
    }
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<String> lines(Result result) {
    List<String> first = new ArrayList<>(List.of(result.what(), value(result)));
    first.addAll(result.limits().stream().findFirst().map(l -> limit(result, l)).orElse(NONE));
    first.add(result.goal());
    first.addAll(latency(result));
    Stream<List<String>> more =
        result.limits().stream().skip(1).map(limit -> padded(limit(result, limit)));
    return Stream.concat(Stream.of(first), more).map(Table::line).toList();
  }

  private static String value(Result result) {
    String value = result.unit().text(result.value());
    return result.latency() == null ? value : "p99 " + value;
  }

  private static List<String> limit(Result result, Limit limit) {
    double share = result.unit().share(result.value(), limit.value());
    return List.of(
        limit.what() + ": " + result.unit().text(limit.value()),
        String.format(Locale.ROOT, "%.0f %%", share * 100));
  }

  private static List<String> latency(Result result) {
    Latency latency = result.latency();
    return latency == null
        ? List.of("", "", "")
        : Stream.of(latency.p50(), latency.p95(), latency.p99())
            .map(Unit.MILLISECONDS::text)
            .toList();
  }

  private static List<String> padded(List<String> limit) {
    List<String> cells = new ArrayList<>(HEAD.stream().map(column -> "").toList());
    cells.set(COLUMN_OF_LIMIT, limit.get(0));
    cells.set(COLUMN_OF_LIMIT + 1, limit.get(1));
    return cells;
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
