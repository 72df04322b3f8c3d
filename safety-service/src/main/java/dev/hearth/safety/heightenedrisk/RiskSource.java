package dev.hearth.safety.heightenedrisk;

/** Who knows that danger peaks then; her knowledge is kept apart from ours. */
enum RiskSource {
  MOTHER,
  PRACTITIONER
}
