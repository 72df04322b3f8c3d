package dev.hearth.safety.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How an agency wants to use instruments.
 *
 * @param externalFactors whether a version's items on outside risk factors are asked; they are
 *     where nothing is said
 */
record SettingsRequest(
    @NotNull @Valid InstrumentVersion defaultInstrument,
    @NotNull @Size(max = 200) List<@NotNull @Valid ExternalFactors> externalFactors) {

  /** What holds for one version. */
  record ExternalFactors(
      @NotNull @Valid InstrumentVersion instrument, @NotNull Boolean includeExternalFactors) {}

  InstrumentSettings settings(long follows) {
    return new InstrumentSettings(
        defaultInstrument,
        externalFactors.stream()
            .filter(said -> !said.includeExternalFactors())
            .map(ExternalFactors::instrument)
            .distinct()
            .toList(),
        follows);
  }
}
