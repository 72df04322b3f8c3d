package dev.hearth.catalog.match;

/** Why an entry does not stand among what fits now. */
enum ReasonCode {
  JURISDICTION_MISMATCH,
  AGE_OUT_OF_BAND,
  ENTRY_CONDITION_NOT_MET,
  MALTREATMENT_MISMATCH,
  RECIPIENT_MISMATCH,
  SEX_MISMATCH,
  SYMPTOM_NOT_PRESENT,
  SAFETY_GATE_SHUT,
  BASIC_NEED_UNMET
}
