package dev.hearth.safety.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Which version of which instrument. */
record InstrumentVersion(
    @NotNull @Size(min = 1, max = 60) String code,
    @NotNull @Size(min = 1, max = 20) String version) {
  static final InstrumentVersion DEFAULT = new InstrumentVersion("safety-check", "1.0.0");
}
