package dev.hearth.kit.inbox;

/** The service stops while it waits; the record was not acknowledged and comes again. */
public final class ServiceStopping extends RuntimeException {
  ServiceStopping(Throwable cause) {
    super("The service is stopping", cause);
  }
}
