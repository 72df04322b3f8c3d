package dev.hearth.local.kafka;

import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** How long a topic keeps its records. */
public record Retention(Optional<Duration> duration) {
  /** For ever, but only the latest of each key. */
  public static final Retention LATEST_PER_KEY = new Retention(Optional.empty());

  /** Reads {@code latest-per-key} or a number of days such as {@code P30D}. */
  static Retention parse(String text) {
    return text.equals("latest-per-key")
        ? LATEST_PER_KEY
        : new Retention(Optional.of(Duration.ofDays(Period.parse(text).getDays())));
  }
}
