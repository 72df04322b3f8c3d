package dev.hearth.safety.instrument;

/** What may be done with a version of an instrument. */
public enum InstrumentStatus {
  /** May be changed, and nobody is assessed with it. */
  DRAFT,
  /** May be used, and never changes again. */
  ACTIVE,
  /** No assessment starts with it; those that did are scored by it for ever. */
  RETIRED
}
