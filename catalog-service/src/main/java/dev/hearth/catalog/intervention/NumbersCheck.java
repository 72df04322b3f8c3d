package dev.hearth.catalog.intervention;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether an entry's numbers can be meant: none below its least, no band that ends too early. */
final class NumbersCheck {
  private static final int OLDEST_YEARS = 25;
  private static final int MONTHS_A_YEAR = 12;
  private static final int MOST = 10_000;

  private final Intervention entry;
  private final Faults faults;

  NumbersCheck(Intervention entry, Faults faults) {
    this.entry = entry;
    this.faults = faults;
  }

  void run() {
    band("childAge", "Years", entry.childAgeMinYears(), entry.childAgeMaxYears(), 0, OLDEST_YEARS);
    band(
        "matchAge",
        "Months",
        entry.matchAgeMinMonths(),
        entry.matchAgeMaxMonths(),
        0,
        (OLDEST_YEARS + 1) * MONTHS_A_YEAR - 1);
    band("sessions", "", entry.sessionsMin(), entry.sessionsMax(), 1, MOST);
    band("duration", "", entry.durationMin(), entry.durationMax(), 1, MOST);
    band("groupSize", "", entry.groupSizeMin(), entry.groupSizeMax(), 1, MOST);
    range("parallelCarerSessionsMax", entry.parallelCarerSessionsMax(), 1, MOST);
    range("sessionsStandardMax", entry.sessionsStandardMax(), 1, MOST);
    faults.require(
        "sessionsStandardMax",
        "must lie between sessionsMin and sessionsMax",
        inOrder(entry.sessionsMin(), entry.sessionsStandardMax())
            && inOrder(entry.sessionsStandardMax(), entry.sessionsMax()));
    faults.require(
        "durationUnit",
        "must stand where there is a duration, and only there",
        (entry.durationUnit() != null)
            == (entry.durationMin() != null || entry.durationMax() != null));
    faults.require(
        "matchAgeSource",
        "must say where the ages to match by come from",
        entry.matchAgeSource() != MatchAgeSource.NONE
            || entry.matchAgeMinMonths() == null && entry.matchAgeMaxMonths() == null);
    faults.require(
        "phases",
        "must be numbered 1, 2, 3 … in their order",
        IntStream.range(0, entry.phases().size())
            .allMatch(i -> entry.phases().get(i).order() == i + 1));
  }

  private void band(
      String name, String unit, @Nullable Integer min, @Nullable Integer max, int least, int most) {
    range(name + "Min" + unit, min, least, most);
    range(name + "Max" + unit, max, least, most);
    faults.require(
        name + "Max" + unit, "must not lie below " + name + "Min" + unit, inOrder(min, max));
  }

  private void range(String field, @Nullable Integer value, int least, int most) {
    faults.require(
        field,
        "must be " + least + " to " + most + ", or null",
        value == null || value >= least && value <= most);
  }

  private static boolean inOrder(@Nullable Integer first, @Nullable Integer last) {
    return first == null || last == null || first <= last;
  }
}
