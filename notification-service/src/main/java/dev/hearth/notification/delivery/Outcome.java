package dev.hearth.notification.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of an attempt; never what the partner wrote. */
sealed interface Outcome {
  /** The partner answered. */
  record Answered(int status, @Nullable Duration retryAfter) implements Outcome {
    boolean isSuccess() {
      return status >= 200 && status < 300;
    }

    /** 410: the partner wants nothing more there. */
    boolean isGone() {
      return status == 410;
    }
  }

  /** There was no answer. */
  record Failed(Failure failure) implements Outcome {}

  /** Why there was none. */
  enum Failure {
    TARGET_REFUSED,
    NOT_REACHED,
    NO_TLS,
    TIMED_OUT,
    BROKEN_OFF,
    SUBSCRIPTION_DISABLED
  }
}
