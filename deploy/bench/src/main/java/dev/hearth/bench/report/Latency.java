package dev.hearth.bench.report;

import org.HdrHistogram.Histogram;

/** How long one had to wait, in milliseconds. */
public record Latency(double p50, double p95, double p99) {
  private static final double MICROS = 1_000.0;

  /** Reads a histogram of microseconds. */
  public static Latency of(Histogram micros) {
    return new Latency(
        micros.getValueAtPercentile(50) / MICROS,
        micros.getValueAtPercentile(95) / MICROS,
        micros.getValueAtPercentile(99) / MICROS);
  }
}
