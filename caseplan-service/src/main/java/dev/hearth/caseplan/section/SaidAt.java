package dev.hearth.caseplan.section;

import dev.hearth.kit.problem.Problems;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When something was said: in the past, and within a lifetime. */
public final class SaidAt {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private SaidAt() {}

  /**
   * What was sent, or now when nothing was.
   *
   * @param field what a refusal names
   */
  public static Instant orNow(String field, @Nullable Instant sent, Instant now) {
    if (sent == null) {
      return kept(now);
    }
    if (sent.isAfter(now) || sent.isBefore(EARLIEST)) {
      throw Problems.badField(field, "must lie between 1900 and now");
    }
    return kept(sent);
  }

  /** As the database keeps it, which knows no less than a microsecond. */
  public static Instant kept(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }
}
