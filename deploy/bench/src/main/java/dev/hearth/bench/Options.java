package dev.hearth.bench;

import dev.hearth.bench.row.Bed.Pace;
import dev.hearth.bench.row.Row;
import dev.hearth.bench.row.Rows;
import dev.hearth.local.LocalFailure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the person asked for.
 *
 * @param rows what is measured, in the order of the table
 */
record Options(int cases, Pace pace, List<Row> rows) {
  private static final int STANDARD_CASES = 10_000;
  private static final int FEWEST_CASES = 1_000;
  private static final int MOST_CASES = 2_000_000;

  Options {
    rows = List.copyOf(rows);
    if (cases < FEWEST_CASES || cases > MOST_CASES) {
      throw new LocalFailure("--cases must be from %,d to %,d".formatted(FEWEST_CASES, MOST_CASES));
    }
  }

  static Options parse(List<String> words) {
    int cases = STANDARD_CASES;
    Pace pace = Pace.FULL;
    List<Row> rows = Rows.ALL;
    for (Iterator<String> word = words.iterator(); word.hasNext(); ) {
      String option = word.next();
      switch (option) {
        case "--quick" -> pace = Pace.QUICK;
        case "--cases" -> cases = number(value(option, word));
        case "--only" -> rows = named(value(option, word));
        default -> throw new LocalFailure(usage(option));
      }
    }
    return new Options(cases, pace, rows);
  }

  /** Whether this run is fit to stand on the page: all rows, in full. */
  boolean isWhole() {
    return pace.equals(Pace.FULL) && rows.equals(Rows.ALL);
  }

  private static List<Row> named(String names) {
    List<String> wanted = new ArrayList<>(List.of(names.split(",")));
    List<Row> rows = Rows.ALL.stream().filter(row -> wanted.contains(row.name())).toList();
    rows.forEach(row -> wanted.remove(row.name()));
    if (!wanted.isEmpty()) {
      throw new LocalFailure(usage("--only " + String.join(",", wanted)));
    }
    return rows;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.replace("_", "").replace(",", ""));
    } catch (NumberFormatException e) {
      throw new LocalFailure(usage("--cases " + text), e);
    }
  }

  private static String value(String option, Iterator<String> words) {
    if (!words.hasNext()) {
      throw new LocalFailure(usage(option));
    }
    return words.next();
  }

  private static String usage(String notKnown) {
    return """
        bench does not know: %s
        --cases N     cases in the database, 10000 unless told
        --quick       short warm-up and runs: shows that it works, not how fast
        --only a,b    of %s"""
        .formatted(notKnown, Rows.ALL.stream().map(Row::name).collect(Collectors.joining(", ")));
  }
}
