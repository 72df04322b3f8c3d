package dev.hearth.catalog.hsds;

import dev.hearth.catalog.offer.OpeningTime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a schedule: its fields are the parts of an RFC 5545 rule, one by one. */
final class HsdsSchedule {
  private HsdsSchedule() {}

  static OpeningTime read(HsdsNode schedule) {
    LocalDate until = schedule.date("until");
    String parts =
        Stream.of(
                part("FREQ", schedule.text("freq")),
                part("INTERVAL", schedule.number("interval")),
                part("BYDAY", schedule.text("byday")),
                part("BYMONTHDAY", schedule.text("bymonthday")),
                part(
                    "UNTIL", until == null ? null : until.format(DateTimeFormatter.BASIC_ISO_DATE)),
                part("COUNT", schedule.number("count")),
                part("WKST", schedule.text("wkst")),
                part("BYWEEKNO", schedule.text("byweekno")),
                part("BYYEARDAY", schedule.text("byyearday")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(";"));
    return new OpeningTime(
        parts.isEmpty() ? null : parts.replace(" ", "").toUpperCase(Locale.ROOT),
        schedule.date("dtstart"),
        schedule.text("opens_at"),
        schedule.text("closes_at"),
        schedule.date("valid_from"),
        schedule.date("valid_to"),
        schedule.text("description"));
  }

  /** The day of an UNTIL, which RFC 5545 writes without hyphens. */
  static LocalDate date(String until) {
    return LocalDate.parse(until, DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String part(String name, @Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> name + "=" + number.stripTrailingZeros().toPlainString();
      default -> value.toString().isBlank() ? "" : name + "=" + value;
    };
  }
}
