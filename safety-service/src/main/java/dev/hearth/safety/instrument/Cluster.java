package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * Answers that together set the least level: all of the first, and one at least of the second.
 *
 * @param anyOf empty when the first are enough
 * @param floor the least level, in the instrument's own word
 */
public record Cluster(List<Term> all, List<Term> anyOf, String floor) {
  public Cluster {
    all = List.copyOf(all);
    anyOf = List.copyOf(anyOf);
  }

  /** One answer, written {@code SX05=YES}. */
  public record Term(String item, String value) {
    @JsonValue
    @Override
    public String toString() {
      return item + "=" + value;
    }
  }
}
