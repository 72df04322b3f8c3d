package dev.hearth.safety.instrument;

import dev.hearth.safety.instrument.Instrument.Licence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Takes a version into use on the terms that its owner gave. */
record ActivationRequest(@NotNull @Valid Terms licence) {

  private static final String CAN_BE_KEPT = "[^\\x00]*";

  /**
   * On what terms.
   *
   * @param holder whose work it is
   * @param basis what allows the agency to use it
   * @param acceptedBy who accepted the terms for the agency
   * @param acceptedAt when
   */
  record Terms(
      @NotBlank @Size(max = 200) @Pattern(regexp = CAN_BE_KEPT) String holder,
      @NotBlank @Size(max = 2000) @Pattern(regexp = CAN_BE_KEPT) String basis,
      @NotBlank @Size(max = 200) @Pattern(regexp = CAN_BE_KEPT) String acceptedBy,
      @NotNull @PastOrPresent Instant acceptedAt) {}

  Licence terms() {
    return new Licence(
        licence.holder(), licence.basis(), licence.acceptedBy(), licence.acceptedAt());
  }
}
