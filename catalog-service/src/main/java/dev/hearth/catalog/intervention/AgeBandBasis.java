package dev.hearth.catalog.intervention;

/** Whether an age is a rule of entry or only the age of the children who were studied. */
public enum AgeBandBasis {
  UNSTATED,
  ELIGIBILITY,
  TRIAL_SAMPLE
}
