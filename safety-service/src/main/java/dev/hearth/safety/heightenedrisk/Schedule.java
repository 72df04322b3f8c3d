package dev.hearth.safety.heightenedrisk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a heightened-risk time is. */
sealed interface Schedule {
  /** On whose clocks its day is counted. */
  ZoneId zone();

  /**
   * The next beginning to ask a check for.
   *
   * @param last the one that was asked for last
   */
  Optional<Instant> next(@Nullable Instant last, Instant now);

  /** From one instant to another, or without a known end. */
  record Once(Instant from, @Nullable Instant to, ZoneId zone) implements Schedule {
    /** Once: also when it has begun already. */
    @Override
    public Optional<Instant> next(@Nullable Instant last, Instant now) {
      return last == null ? Optional.of(from) : Optional.empty();
    }
  }

  /** Again and again. */
  record Repeating(Recurrence recurrence) implements Schedule {
    @Override
    public ZoneId zone() {
      return recurrence.zone();
    }

    /** The first one ahead: those that passed while nobody looked are not asked for again. */
    @Override
    public Optional<Instant> next(@Nullable Instant last, Instant now) {
      return recurrence.nextAfter(last == null || now.isAfter(last) ? now : last);
    }
  }
}
