package dev.hearth.bench.seed;

import java.time.Duration;

/** A safety level: how many cases have it, and how soon it asks for the next assessment. */
public enum Level {
  STANDARD(0.45, 28, "STANDARD"),
  ELEVATED(0.30, 14, "ELEVATED_WITHOUT_SAFETY_PLAN"),
  HIGH(0.20, 7, "HIGH_OR_IMMEDIATE"),
  IMMEDIATE(0.05, 1, "HIGH_OR_IMMEDIATE");

  private final double share;
  private final Duration interval;
  private final String gateRow;

  Level(double share, int days, String gateRow) {
    this.share = share;
    this.interval = Duration.ofDays(days);
    this.gateRow = gateRow;
  }

  Duration interval() {
    return interval;
  }

  /** The gate's row while the assessment is current and there is no safety plan. */
  String gateRow() {
    return gateRow;
  }

  /** The level at this place between 0 and 1. */
  static Level at(double place) {
    double upTo = 0;
    for (Level level : values()) {
      upTo += level.share;
      if (place < upTo) {
        return level;
      }
    }
    return IMMEDIATE;
  }
}
