package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Another item's answer that an item waits for. */
public record Condition(String item, Op op, String value) {
  /** How the answer is compared; both need an answer. */
  public enum Op {
    @JsonProperty("=")
    IS,
    @JsonProperty("!=")
    IS_NOT
  }
}
