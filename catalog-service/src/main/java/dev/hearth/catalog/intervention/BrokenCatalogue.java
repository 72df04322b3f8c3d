package dev.hearth.catalog.intervention;

/** The catalogue file is not what it must be; the service does not start with it. */
class BrokenCatalogue extends RuntimeException {
  BrokenCatalogue(String reason) {
    super(reason);
  }

  BrokenCatalogue(String reason, Throwable cause) {
    super(reason, cause);
  }
}
