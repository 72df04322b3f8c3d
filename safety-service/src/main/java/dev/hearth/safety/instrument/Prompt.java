package dev.hearth.safety.instrument;

import java.util.Set;

/**
 * A practice rule that an answer brings to mind.
 *
 * @param code the rule's code
 * @param item the item whose answer raised it
 */
public record Prompt(String code, String item) {
  /** The rules that an item's tag can name. */
  public static final Set<String> CODES = Set.of("LIV-01", "LIV-04", "DVO-01", "FAT-02", "COM-00");
}
