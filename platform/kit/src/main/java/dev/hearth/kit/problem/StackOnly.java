package dev.hearth.kit.problem;

import org.jspecify.annotations.Nullable;

/**
 * Carries types and stack traces of a failure into the log and leaves its messages out, because
 * libraries quote values in them.
 */
public final class StackOnly extends RuntimeException {
  /** Wraps the failure and its causes. */
  public StackOnly(Throwable failure) {
    super(failure.getClass().getName(), causeOf(failure), false, true);
    setStackTrace(failure.getStackTrace());
  }

  private static @Nullable Throwable causeOf(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null || cause == failure ? null : new StackOnly(cause);
  }
}
