package dev.hearth.safety.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
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

  /** Whether an answer that names these options meets it. */
  public boolean holds(List<String> values) {
    return values.contains(value) == (op == Op.IS);
  }
}
