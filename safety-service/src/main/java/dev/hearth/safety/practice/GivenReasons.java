package dev.hearth.safety.practice;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.review.WrittenReason;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.encryption.SealedDocuments;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the reasons for which a step was taken although a rule warned. */
@ApplicationScoped
public class GivenReasons {
  private static final int MOST_SHOWN = 50;
  private static final TypeReference<String> TEXT = new TypeReference<>() {};
  private static final String KEEP =
      """
      insert into given_reason (agency_id, id, case_id, about_id, rule_code, subject, sealed_reason,
        given_by, given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String NEWEST =
      """
      select id, rule_code, subject, sealed_reason, given_by, given_at from given_reason
      where about_id = ? order by given_at desc, id desc limit ?
      """;

  private final DataSource dataSource;
  private final SealedDocuments sealed;
  private final CurrentCaller caller;

  GivenReasons(DataSource dataSource, SealedDocuments sealed, CurrentCaller caller) {
    this.dataSource = dataSource;
    this.sealed = sealed;
    this.caller = caller;
  }

  /**
   * Keeps what answers a warning of the review; what answers none counts for nothing.
   *
   * @param about the id of the plan or order the step was taken with
   */
  @Transactional(TxType.MANDATORY)
  public void keep(
      UUID caseId,
      UUID about,
      Review review,
      @Nullable List<Acknowledgement> acknowledgements,
      Instant now) {
    List<Acknowledgement> given = acknowledgements == null ? List.of() : acknowledgements;
    for (Finding warning : review.warnings()) {
      given.stream()
          .filter(each -> each.answers(warning) && new WrittenReason(each.reason()).isGiven())
          .findFirst()
          .ifPresent(each -> insert(caseId, about, each, now));
    }
  }

  /** The reasons given about a plan or order, newest first. */
  @Transactional(TxType.MANDATORY)
  public List<GivenReason> about(UUID caseId, UUID about) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEWEST)) {
      select.setObject(1, about);
      select.setInt(2, MOST_SHOWN);
      try (ResultSet row = select.executeQuery()) {
        List<GivenReason> found = new ArrayList<>();
        while (row.next()) {
          found.add(reason(caseId, row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private GivenReason reason(UUID caseId, ResultSet row) throws SQLException {
    String place = place(row.getObject("id", UUID.class));
    return new GivenReason(
        row.getString("rule_code"),
        row.getString("subject"),
        sealed.open(caseId, place, row.getBytes("sealed_reason"), TEXT).orElse(null),
        row.getString("given_by"),
        row.getObject("given_at", OffsetDateTime.class).toInstant());
  }

  private void insert(UUID caseId, UUID about, Acknowledgement given, Instant now) {
    Caller who = caller.get();
    UUID id = UUID.randomUUID();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setObject(1, who.agency());
      insert.setObject(2, id);
      insert.setObject(3, caseId);
      insert.setObject(4, about);
      insert.setString(5, given.rule());
      insert.setString(6, given.subject());
      insert.setBytes(7, sealed.seal(caseId, place(id), given.reason()));
      insert.setString(8, who.subject());
      insert.setObject(9, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static String place(UUID id) {
    return "given-reason/" + id;
  }
}
