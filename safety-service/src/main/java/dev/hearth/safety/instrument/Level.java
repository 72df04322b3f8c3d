package dev.hearth.safety.instrument;

import dev.hearth.guidance.gate.SafetyLevel;
import java.util.Comparator;

/**
 * A level in an instrument's own words, and what it means in ours.
 *
 * @param rank its place in the instrument, from the calmest at 0
 */
public record Level(String name, SafetyLevel mapsTo, int rank) implements Comparable<Level> {
  @Override
  public int compareTo(Level other) {
    return Comparator.comparingInt(Level::rank).compare(this, other);
  }

  /** The instrument's own word, with ours where it is another. */
  @Override
  public String toString() {
    return name.equals(mapsTo.name()) ? name : name + " (" + mapsTo + ")";
  }
}
