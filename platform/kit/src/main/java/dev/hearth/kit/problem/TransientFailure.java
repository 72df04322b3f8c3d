package dev.hearth.kit.problem;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures that pass (connection, pool, lock, serialisation, shutdown) from those that will
 * happen again however often one tries (bad data, a broken constraint, a mistake of ours).
 */
public final class TransientFailure {
  private TransientFailure() {}

  /** Whether trying the same again later can succeed. */
  public static boolean is(Throwable failure) {
    boolean commitFailed = false;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return passes(sql.getSQLState());
      }
      commitFailed |= failedAtCommit(cause);
    }
    return commitFailed;
  }

  // 22 is bad data, 23 a broken constraint: PostgreSQL will answer the same next time. Without a
  // state it is the pool or the driver speaking.
  private static boolean passes(@Nullable String state) {
    return state == null || !(state.startsWith("22") || state.startsWith("23"));
  }

  private static boolean failedAtCommit(Throwable cause) {
    return cause instanceof RollbackException
        || cause instanceof HeuristicMixedException
        || cause instanceof HeuristicRollbackException
        || cause instanceof SystemException;
  }
}
