package dev.hearth.catalog.intervention;

/** The catalogue file is not what it must be; the service does not start with it. */
public class BrokenCatalogue extends RuntimeException {
  /** Says what is wrong with it. */
  public BrokenCatalogue(String reason) {
    super(reason);
  }

  /** Says what is wrong with it, and what that came from. */
  public BrokenCatalogue(String reason, Throwable cause) {
    super(reason, cause);
  }
}
