package dev.hearth.bench.report;

import java.util.Locale;

/** What a number counts, and whether more of it is better. */
public enum Unit {
  /** More is better. */
  PER_SECOND {
    @Override
    String text(double value) {
      return String.format(Locale.ROOT, "%,.0f/s", value);
    }

    @Override
    double share(double value, double limit) {
      return value / limit;
    }
  },
  /** Less is better. */
  MILLISECONDS {
    @Override
    String text(double value) {
      return String.format(Locale.ROOT, value < 100 ? "%.1f ms" : "%,.0f ms", value);
    }

    @Override
    double share(double value, double limit) {
      return limit / value;
    }
  };

  abstract String text(double value);

  /** 1 is at the limit, less is away from it. */
  abstract double share(double value, double limit);
}
