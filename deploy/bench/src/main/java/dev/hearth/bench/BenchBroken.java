package dev.hearth.bench;

/** The measurement cannot go on; its message says what was answered or found. */
public final class BenchBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a cause. */
  public BenchBroken(String message) {
    super(message);
  }

  /** With a cause. */
  public BenchBroken(String message, Throwable cause) {
    super(message, cause);
  }
}
