package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.hearth.guidance.gate.SafetyLevel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One question of an instrument.
 *
 * @param required always false: nobody has to disclose anything
 * @param core whether an assessment without it cannot find the calmest level
 * @param scored whether it counts towards the score and the share of questions asked
 * @param external whether it stands for a risk factor from outside the five sources, which an
 *     installation may leave out
 * @param critical answers that set the least level, whatever the score
 */
public record Item(
    String id,
    String text,
    Type type,
    boolean required,
    List<Option> options,
    List<Critical> critical,
    String origin,
    List<String> tags,
    boolean core,
    boolean scored,
    boolean external) {

  public Item {
    Objects.requireNonNull(id);
    Objects.requireNonNull(text);
    Objects.requireNonNull(type);
    Objects.requireNonNull(origin);
    options = List.copyOf(options);
    critical = List.copyOf(critical);
    tags = List.copyOf(tags);
    if (required) {
      throw new IllegalArgumentException(id + " is required; no disclosure is ever mandatory");
    }
    for (Critical answer : critical) {
      if (options.stream().noneMatch(option -> option.value().equals(answer.when()))) {
        throw new IllegalArgumentException(id + " has no option " + answer.when());
      }
    }
  }

  /** How it is answered. */
  public enum Type {
    @JsonProperty("boolean")
    BOOLEAN,
    @JsonProperty("choice")
    CHOICE,
    @JsonProperty("multi")
    MULTI
  }

  /** A possible answer and what it adds to the score. */
  public record Option(String value, int weight) {
    public Option {
      Objects.requireNonNull(value);
    }
  }

  /** An answer that sets the least level. */
  public record Critical(String when, SafetyLevel floor) {
    public Critical {
      Objects.requireNonNull(when);
      Objects.requireNonNull(floor);
    }
  }

  /** Whether this is one of its options. */
  public boolean has(String value) {
    return option(value).isPresent();
  }

  /** What the answer adds; the weights of several answers do not add up, the highest counts. */
  public int weight(List<String> values) {
    return values.stream()
        .flatMap(value -> option(value).stream())
        .mapToInt(Option::weight)
        .max()
        .orElse(0);
  }

  private Optional<Option> option(String value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }
}
