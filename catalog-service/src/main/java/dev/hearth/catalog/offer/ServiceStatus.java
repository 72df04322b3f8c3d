package dev.hearth.catalog.offer;

/** Whether a service can be used at present. */
public enum ServiceStatus {
  ACTIVE,
  INACTIVE,
  TEMPORARILY_CLOSED,
  DEFUNCT
}
