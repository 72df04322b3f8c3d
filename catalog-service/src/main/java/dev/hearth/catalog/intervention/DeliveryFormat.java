package dev.hearth.catalog.intervention;

/** How an entry is given. */
enum DeliveryFormat {
  GROUP,
  DYADIC,
  HOME_VISIT,
  FAMILY,
  INDIVIDUAL
}
