package dev.hearth.safety.instrument;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which version of which instrument. */
public record InstrumentVersion(
    @NotNull @Size(min = 1, max = 60) String code,
    @NotNull @Size(min = 1, max = 20) String version) {

  /** The instrument that everybody has, until an agency chooses another. */
  static final InstrumentVersion BUILT_IN = new InstrumentVersion("safety-check", "1.0.0");

  private static final String CODE = "[a-z][a-z0-9-]{0,59}";
  private static final String VERSION = "[0-9A-Za-z][0-9A-Za-z.-]{0,19}";

  /** Whether a code may be written like this. */
  static boolean isCode(String text) {
    return text.matches(CODE);
  }

  /** Whether a version may be written like this. */
  static boolean isVersion(String text) {
    return text.matches(VERSION);
  }

  boolean followsTheForm() {
    return isCode(code) && isVersion(version);
  }

  @Override
  public String toString() {
    return code + "@" + version;
  }
}
