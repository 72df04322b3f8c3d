package dev.hearth.kit.audit;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.StorageFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The audit of case data: one row per read, change and denial, inserted before the answer leaves.
 * When it cannot be written the request fails with it.
 */
@ApplicationScoped
public class Audit {
  private static final String INSERT =
      """
      insert into audit_entry
        (at, agency_id, actor, action, subject_type, subject_id, case_id, outcome)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final CurrentCaller caller;
  private final DataSource dataSource;
  private final Clock clock;

  Audit(CurrentCaller caller, DataSource dataSource, Clock clock) {
    this.caller = caller;
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Notes what the caller did, in the transaction that does it.
   *
   * @param action a code such as {@code plan.read}
   * @param caseId the case it concerns, if there is one
   */
  @Transactional(TxType.MANDATORY)
  public void allowed(String action, String subjectType, Object subjectId, @Nullable UUID caseId) {
    insert(action, subjectType, subjectId, caseId, "ALLOWED");
  }

  /** Notes what the caller was denied, in a transaction of its own, which the refusal survives. */
  public void denied(String action, String subjectType, Object subjectId, @Nullable UUID caseId) {
    QuarkusTransaction.requiringNew()
        .run(() -> insert(action, subjectType, subjectId, caseId, "DENIED"));
  }

  private void insert(
      String action, String subjectType, Object subjectId, @Nullable UUID caseId, String outcome) {
    Caller who = caller.get();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      insert.setObject(2, who.agency());
      insert.setString(3, who.subject());
      insert.setString(4, action);
      insert.setString(5, subjectType);
      insert.setString(6, subjectId.toString());
      insert.setObject(7, caseId);
      insert.setString(8, outcome);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
