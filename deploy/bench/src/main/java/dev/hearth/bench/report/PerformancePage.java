package dev.hearth.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The page of the numbers: a section for each number of cases. A run replaces its own section and
 * leaves the others, so that a small and a big installation stand side by side.
 */
public final class PerformancePage {
  private static final String INTRODUCTION =
      """
      # Performance
      Written by `./dev bench`; what is edited here by hand is gone with the next run. The whole of
      Hearth runs on one machine with its load beside it. Authorisation, row-level security and
      audit are on, and the database survives a crash of the machine. Each value stands beside what
      the same machine could do in the same run without us; 100 % would be that limit. Waits are
      counted from the instant at which a question was meant to be asked.

      """;
  private static final Pattern SECTION = Pattern.compile("(?m)^(?=## )");
  private static final Pattern CASES = Pattern.compile("^## ([0-9,]+) cases");

  private PerformancePage() {}

  /** The page with this run in it. */
  public static String with(String page, Surroundings surroundings, Table table) {
    String heading = heading(surroundings.cases());
    List<String> sections = new ArrayList<>(sections(page));
    sections.removeIf(section -> section.startsWith(heading));
    sections.add(section(surroundings, table));
    sections.sort((one, other) -> Long.compare(cases(one), cases(other)));
    return INTRODUCTION + String.join("", sections);
  }

  /** One run by itself. */
  public static String section(Surroundings surroundings, Table table) {
    return heading(surroundings.cases())
        + "\n\n"
        + surroundings.markdown()
        + "\n"
        + table.markdown()
        + "\n";
  }

  private static List<String> sections(String page) {
    return SECTION.splitAsStream(page).filter(part -> part.startsWith("## ")).toList();
  }

  private static String heading(int cases) {
    return String.format(Locale.ROOT, "## %,d cases", cases);
  }

  private static long cases(String section) {
    var found = CASES.matcher(section);
    return found.find() ? Long.parseLong(found.group(1).replace(",", "")) : Long.MAX_VALUE;
  }
}
