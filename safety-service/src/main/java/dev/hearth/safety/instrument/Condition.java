package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another item's answer that an item waits for. */
public record Condition(
    String item, @Schema(implementation = String.class, pattern = "^!?=$") Op op, String value) {
  /** How the answer is compared; both need an answer. */
  public enum Op {
    @JsonProperty("=")
    IS,
    @JsonProperty("!=")
    IS_NOT
  }
}
