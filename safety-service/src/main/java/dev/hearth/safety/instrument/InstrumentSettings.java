package dev.hearth.safety.instrument;

import java.util.List;

/**
 * How an agency uses instruments.
 *
 * @param defaultInstrument used where an assessment names none
 * @param withoutExternalFactors the versions that leave out the items on outside risk factors
 * @param version counts the changes; 0 while the agency has said nothing
 */
record InstrumentSettings(
    InstrumentVersion defaultInstrument,
    List<InstrumentVersion> withoutExternalFactors,
    long version) {

  /** What holds until an agency says otherwise. */
  static final InstrumentSettings UNTOUCHED =
      new InstrumentSettings(InstrumentVersion.BUILT_IN, List.of(), 0);

  InstrumentSettings {
    withoutExternalFactors = List.copyOf(withoutExternalFactors);
  }

  boolean includesExternalFactors(InstrumentVersion instrument) {
    return !withoutExternalFactors.contains(instrument);
  }
}
