package dev.hearth.kit.agency;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Sets the agency as the first statement of every transaction. It hangs on the beginning of the
 * transaction itself, so that no use case can forget it, and it is local to the transaction, so
 * that a pooled connection carries nothing over to the next.
 */
@ApplicationScoped
class AgencyOfTransaction {
  private final AgencyContext context;
  private final DataSource dataSource;
  private final TransactionManager transactions;

  AgencyOfTransaction(
      AgencyContext context, DataSource dataSource, TransactionManager transactions) {
    this.context = context;
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  void onBegin(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    try {
      context.current().ifPresent(this::set);
    } catch (RuntimeException failure) {
      endWith(failure);
      throw failure;
    }
  }

  // Whoever asked for the transaction is told that it never began and will not end it: left alone
  // it
  // would stay on the thread and meet the next request there.
  private void endWith(RuntimeException failure) {
    try {
      transactions.rollback();
    } catch (SystemException notEnded) {
      failure.addSuppressed(notEnded);
    }
  }

  private void set(UUID agency) {
    // The connection belongs to the transaction; closing the handle gives nothing back yet.
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select set_config('hearth.agency', ?, true)")) {
      statement.setString(1, agency.toString());
      statement.execute();
    } catch (SQLException unreachable) {
      throw new StorageFailure(unreachable);
    }
  }
}
