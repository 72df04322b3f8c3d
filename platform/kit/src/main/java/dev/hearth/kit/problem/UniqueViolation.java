package dev.hearth.kit.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Two requests took the same id at once, or a request brought one that is taken. */
final class UniqueViolation {
  private static final String STATE = "23505";

  private UniqueViolation() {}

  static boolean is(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && STATE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
