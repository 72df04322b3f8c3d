package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemTiming;
import dev.hearth.guidance.situation.item.Timing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an item happens, and what it takes of her time. */
@Embeddable
class KeptTiming {
  @Column(name = "scheduled_start")
  private @Nullable Instant scheduledStart;

  @Column(name = "needs_her_attendance")
  private @Nullable Boolean needsHerAttendance;

  @Column(name = "weekly_hours")
  private @Nullable Integer weeklyHours;

  protected KeptTiming() {}

  static KeptTiming of(@Nullable ItemTiming said) {
    KeptTiming kept = new KeptTiming();
    if (said != null) {
      // As fine as the database keeps it, so that the same said again is the same.
      kept.scheduledStart =
          said.scheduledStart() == null
              ? null
              : said.scheduledStart().truncatedTo(ChronoUnit.MICROS);
      kept.needsHerAttendance = said.needsHerAttendance();
      kept.weeklyHours = said.weeklyHours();
    }
    return kept;
  }

  ItemTiming said(Set<UUID> dependsOn) {
    return new ItemTiming(dependsOn, scheduledStart, needsHerAttendance, weeklyHours);
  }

  Timing forTheRules(Set<UUID> dependsOn) {
    return new Timing(dependsOn, scheduledStart, needsHerAttendance, weeklyHours);
  }

  /** Whether it asks her to attend at the same times as the other; unrecorded is as if she must. */
  boolean asksTheSameOfHer(KeptTiming other) {
    if (needsNoAttendance() || other.needsNoAttendance()) {
      return needsNoAttendance() == other.needsNoAttendance();
    }
    return Objects.equals(scheduledStart, other.scheduledStart)
        && Objects.equals(weeklyHours, other.weeklyHours);
  }

  private boolean needsNoAttendance() {
    return Boolean.FALSE.equals(needsHerAttendance);
  }
}
