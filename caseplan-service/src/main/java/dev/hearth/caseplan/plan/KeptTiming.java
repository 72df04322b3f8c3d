package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.ItemMessages.ItemTiming;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When an item happens, and what it takes of her time. */
@Embeddable
class KeptTiming {
  private static final Attendance NONE = new Attendance(false, null, null);

  @Column(name = "scheduled_start")
  private @Nullable LocalDate scheduledStart;

  @Column(name = "needs_her_attendance")
  private @Nullable Boolean needsHerAttendance;

  @Column(name = "weekly_hours")
  private @Nullable BigDecimal weeklyHours;

  protected KeptTiming() {}

  /** When and how often she must attend; unrecorded counts as if she must. */
  private record Attendance(
      boolean hers, @Nullable LocalDate from, @Nullable BigDecimal weeklyHours) {}

  static KeptTiming of(@Nullable ItemTiming said) {
    KeptTiming kept = new KeptTiming();
    if (said != null) {
      kept.scheduledStart = said.scheduledStart();
      kept.needsHerAttendance = said.needsHerAttendance();
      kept.weeklyHours = said.weeklyHours();
    }
    return kept;
  }

  ItemTiming said(Set<UUID> dependsOn) {
    return new ItemTiming(dependsOn, scheduledStart, needsHerAttendance, weeklyHours);
  }

  /** Whether it asks her to attend at the same times as the other. */
  boolean asksTheSameOfHer(KeptTiming other) {
    return attendance().equals(other.attendance());
  }

  private Attendance attendance() {
    if (Boolean.FALSE.equals(needsHerAttendance)) {
      return NONE;
    }
    return new Attendance(
        true, scheduledStart, weeklyHours == null ? null : weeklyHours.stripTrailingZeros());
  }

  @Nullable LocalDate scheduledStart() {
    return scheduledStart;
  }

  @Nullable Boolean needsHerAttendance() {
    return needsHerAttendance;
  }

  @Nullable BigDecimal weeklyHours() {
    return weeklyHours;
  }
}
