package dev.hearth.catalog.offer;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a service is open, by a repeating rule, by words, or both.
 *
 * @param rule RFC 5545, weekly or monthly, for example {@code FREQ=WEEKLY;BYDAY=MO,TH}; parts are
 *     FREQ, INTERVAL, BYDAY, BYMONTHDAY, UNTIL (a date), COUNT and WKST
 * @param startsOn the day that the rule counts from; asked for with a rule
 * @param opensAt on the clocks of the service, such as {@code 09:00}; with an offset such as {@code
 *     Z} where the giver had one
 * @param closesAt the same; earlier than {@code opensAt} is on the next day
 * @param validFrom first day of these times, inclusive
 * @param validUntil last day of these times, inclusive
 * @param description in words
 */
public record OpeningTime(
    @Size(max = 300) @Nullable String rule,
    @Nullable LocalDate startsOn,
    @Pattern(regexp = TIME, message = TIME_OF_DAY) @Nullable String opensAt,
    @Pattern(regexp = TIME, message = TIME_OF_DAY) @Nullable String closesAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Size(max = 500) @Pattern(regexp = ServiceOffer.TEXT, message = ServiceOffer.KEEPABLE)
        @Nullable String description) {
  private static final String TIME =
      "([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?(Z|[+-](0\\d|1[0-4]):?[0-5]\\d)?";
  private static final String TIME_OF_DAY = "must be a time of day such as 09:00 or 17:30:00";

  OpeningTime inNormalForm() {
    return rule == null
        ? this
        : new OpeningTime(
            OpeningRule.parse(rule).map(OpeningRule::text).orElse(rule),
            startsOn,
            opensAt,
            closesAt,
            validFrom,
            validUntil,
            description);
  }
}
