package dev.hearth.catalog.intervention;

/** Whether an age is a rule of entry or only the age of the children who were studied. */
enum AgeBandBasis {
  UNSTATED,
  ELIGIBILITY,
  TRIAL_SAMPLE
}
