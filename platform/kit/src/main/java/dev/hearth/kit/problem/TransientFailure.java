package dev.hearth.kit.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * Tells failures that pass (connection, pool, lock, serialisation, shutdown, a broker out of reach)
 * from those that will happen again however often one tries (bad data, a broken constraint, a
 * mistake of ours).
 */
public final class TransientFailure {
  private static final List<String> REFUSED = List.of("22", "23", "42", "44", "P0");

  private TransientFailure() {}

  /** Whether trying the same again later can succeed. */
  public static boolean is(Throwable failure) {
    boolean commitFailed = false;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return passes(sql.getSQLState());
      }
      if (cause instanceof RetriableException) {
        return true;
      }
      commitFailed |= failedAtCommit(cause);
    }
    return commitFailed;
  }

  // A statement that the database has understood and refused (22 bad data, 23 a broken constraint,
  // 42 a missing right, a policy or a mistake of ours) is refused next time too. Without a state it
  // is the pool or the driver speaking.
  private static boolean passes(@Nullable String state) {
    return state == null || REFUSED.stream().noneMatch(state::startsWith);
  }

  // Two at the same row at once: whoever comes second finds it changed, and finds its way next
  // time.
  private static boolean failedAtCommit(Throwable cause) {
    return cause instanceof RollbackException
        || cause instanceof HeuristicMixedException
        || cause instanceof HeuristicRollbackException
        || cause instanceof SystemException
        || cause instanceof OptimisticLockException;
  }
}
