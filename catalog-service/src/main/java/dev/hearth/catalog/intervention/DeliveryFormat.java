package dev.hearth.catalog.intervention;

/** How an entry is given. */
public enum DeliveryFormat {
  GROUP,
  DYADIC,
  HOME_VISIT,
  FAMILY,
  INDIVIDUAL
}
