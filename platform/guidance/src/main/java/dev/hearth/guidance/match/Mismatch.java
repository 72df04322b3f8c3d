package dev.hearth.guidance.match;

/** Why an intervention does not fit the group that the sources made it for (ELI-01). */
public enum Mismatch {
  JURISDICTION_MISMATCH,
  AGE_OUT_OF_BAND,
  ENTRY_CONDITION_NOT_MET,
  MALTREATMENT_MISMATCH,
  RECIPIENT_MISMATCH,
  SEX_MISMATCH,
  SYMPTOM_NOT_PRESENT,
  NOT_SELECTABLE
}
