package dev.hearth.guidance.situation.item;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When an item is to happen and what comes before it.
 *
 * @param dependsOn the ids of items that come first; empty when none does
 * @param scheduledStart when it is to start; null when not set
 * @param needsHerAttendance whether she has to be there
 * @param weeklyHours how many hours a week it takes of her
 */
public record Timing(
    @Nullable Set<UUID> dependsOn,
    @Nullable Instant scheduledStart,
    @Nullable Boolean needsHerAttendance,
    @Nullable Integer weeklyHours) {

  public Timing {
    dependsOn = dependsOn == null ? null : Set.copyOf(dependsOn);
  }

  @Override
  public Set<UUID> dependsOn() {
    return dependsOn == null ? Set.of() : dependsOn;
  }

  /** Nothing of it was told. */
  public static Timing untold() {
    return new Timing(null, null, null, null);
  }
}
