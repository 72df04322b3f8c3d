package dev.hearth.local;

/** Something a person has to change before this can work; its message says what. */
public final class LocalFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message is shown as it is, without a stack trace. */
  public LocalFailure(String message) {
    super(message);
  }

  /** Keeps the cause for whoever reads the stack trace in a test. */
  public LocalFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
