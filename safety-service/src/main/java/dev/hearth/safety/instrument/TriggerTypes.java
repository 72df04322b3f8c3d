package dev.hearth.safety.instrument;

/** Which types of trigger there are; the feature that records them says so. */
public interface TriggerTypes {
  /** Whether this is the code of one. */
  boolean has(String code);
}
