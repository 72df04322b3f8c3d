package dev.hearth.catalog.offer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;

/**
 * An RFC 5545 rule of the kind that opening times and HSDS have: weekly or monthly, with its parts
 * in one order, so that equal rules are equal texts.
 *
 * @param parts by name, in order; an interval of 1 is not said
 */
public record OpeningRule(Map<String, String> parts) {
  private static final List<String> ORDER =
      List.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Set<Freq> REPEATS = EnumSet.of(Freq.WEEKLY, Freq.MONTHLY);

  public OpeningRule {
    parts = Map.copyOf(parts);
  }

  /** Reads a rule; empty when it is none, or says what opening times cannot. */
  public static Optional<OpeningRule> parse(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : text.replace(" ", "").toUpperCase(Locale.ROOT).split(";", -1)) {
      String[] named = part.split("=", -1);
      if (named.length != 2 || !ORDER.contains(named[0]) || parts.put(named[0], named[1]) != null) {
        return Optional.empty();
      }
    }
    try {
      parts.computeIfPresent("COUNT", (part, count) -> wholeNumber(count));
      parts.computeIfPresent("INTERVAL", (part, interval) -> wholeNumber(interval));
      parts.remove("INTERVAL", "1");
      // The library takes a thirteenth month for one.
      parts.computeIfPresent("UNTIL", (part, day) -> LocalDate.parse(day, DAY).format(DAY));
    } catch (NumberFormatException | DateTimeException neitherNumberNorDay) {
      return Optional.empty();
    }
    return isRule(parts) ? Optional.of(new OpeningRule(parts)) : Optional.empty();
  }

  private static String wholeNumber(String text) {
    return Integer.toString(Integer.parseInt(text));
  }

  private static boolean isRule(Map<String, String> parts) {
    try {
      RecurrenceRule rule = new RecurrenceRule(text(parts), RfcMode.RFC5545_STRICT);
      return REPEATS.contains(rule.getFreq());
    } catch (InvalidRecurrenceRuleException | IllegalArgumentException notARule) {
      return false;
    }
  }

  /** The rule as RFC 5545 writes it. */
  public String text() {
    return text(parts);
  }

  private static String text(Map<String, String> parts) {
    return ORDER.stream()
        .filter(parts::containsKey)
        .map(name -> name + "=" + parts.get(name))
        .collect(Collectors.joining(";"));
  }
}
