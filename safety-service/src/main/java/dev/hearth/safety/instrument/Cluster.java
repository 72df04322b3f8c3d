package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.hearth.guidance.gate.SafetyLevel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Answers that together set the least level: all of the first, and one at least of the second.
 *
 * @param anyOf empty when the first are enough
 */
public record Cluster(List<Term> all, List<Term> anyOf, SafetyLevel floor) {
  public Cluster {
    all = List.copyOf(all);
    anyOf = List.copyOf(anyOf);
    Objects.requireNonNull(floor);
  }

  /** One answer, written {@code SX05=YES}. */
  public record Term(String item, String value) {
    @JsonCreator
    static Term parse(String text) {
      String[] parts = text.split("=", -1);
      if (parts.length != 2) {
        throw new IllegalArgumentException("A term is written ITEM=VALUE");
      }
      return new Term(parts[0], parts[1]);
    }

    @JsonValue
    @Override
    public String toString() {
      return item + "=" + value;
    }
  }

  List<Term> terms() {
    return Stream.concat(all.stream(), anyOf.stream()).toList();
  }
}
