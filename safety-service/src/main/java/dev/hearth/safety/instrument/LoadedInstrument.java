package dev.hearth.safety.instrument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as it is kept, with what is known of its coming into use.
 *
 * @param revision counts its changes, for the ETag
 * @param activatedBy who took it into use; the licence may have been accepted by somebody else
 */
record LoadedInstrument(
    Instrument instrument,
    long revision,
    @Nullable Instant activatedAt,
    @Nullable String activatedBy,
    @Nullable Instant retiredAt,
    @Nullable String retiredBy) {

  static LoadedInstrument builtIn(Instrument instrument) {
    return new LoadedInstrument(instrument, 1, null, null, null, null);
  }

  InstrumentStatus status() {
    return instrument.status();
  }

  /** A version in a list. */
  record Summary(InstrumentVersion id, String title, InstrumentStatus status, boolean validated) {
    static Summary of(Instrument instrument) {
      return new Summary(
          instrument.id(), instrument.title(), instrument.status(), instrument.validated());
    }
  }
}
