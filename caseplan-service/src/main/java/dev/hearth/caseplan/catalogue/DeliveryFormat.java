package dev.hearth.caseplan.catalogue;

/** How help is given. */
public enum DeliveryFormat {
  GROUP,
  DYADIC,
  HOME_VISIT,
  FAMILY,
  INDIVIDUAL
}
