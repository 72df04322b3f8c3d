package dev.hearth.catalog.editing;

import dev.hearth.catalog.intervention.RetirementReason;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of proposals to retire an entry. */
@Singleton
class RetirementRepository {
  private static final String SELECT =
      """
      select id, code, of_version, reason, successor_code, status, version, proposed_by,
             proposed_at, decided_by, decided_at
      from retirement_proposal
      """;
  private static final String LIST =
      SELECT
          + """
          where (?::text is null or status = ?)
            and (?::timestamptz is null or (proposed_at, id) < (?, ?))
          order by proposed_at desc, id desc limit ?
          """;

  private final DataSource dataSource;

  RetirementRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Whether its id was free. */
  boolean insert(RetirementProposal proposal) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into retirement_proposal
                  (id, code, of_version, reason, successor_code, status, version, proposed_by,
                   proposed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """)) {
      insert.setObject(1, proposal.id());
      insert.setString(2, proposal.code());
      insert.setInt(3, proposal.ofVersion());
      insert.setString(4, proposal.reason().name());
      insert.setString(5, proposal.successorCode());
      insert.setString(6, proposal.status().name());
      insert.setLong(7, proposal.version());
      insert.setString(8, proposal.proposedBy());
      insert.setObject(9, at(proposal.proposedAt()));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Keeps what was decided; its row is locked by {@link #lock}. */
  void update(RetirementProposal proposal) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                update retirement_proposal
                set status = ?, version = ?, decided_by = ?, decided_at = ? where id = ?
                """)) {
      update.setString(1, proposal.status().name());
      update.setLong(2, proposal.version());
      update.setString(3, proposal.decidedBy());
      update.setObject(4, at(proposal.decidedAt()));
      update.setObject(5, proposal.id());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  Optional<RetirementProposal> find(UUID id) {
    return one(SELECT + "where id = ?", id);
  }

  /** The proposal, which nobody else can change until the transaction ends. */
  Optional<RetirementProposal> lock(UUID id) {
    return one(SELECT + "where id = ? for update", id);
  }

  List<RetirementProposal> list(
      @Nullable ProposalStatus status, @Nullable NewestFirst after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setString(1, status == null ? null : status.name());
      select.setString(2, status == null ? null : status.name());
      OffsetDateTime before = after == null ? null : at(after.createdAt());
      select.setObject(3, before, Types.TIMESTAMP_WITH_TIMEZONE);
      select.setObject(4, before, Types.TIMESTAMP_WITH_TIMEZONE);
      select.setObject(5, after == null ? null : after.id(), Types.OTHER);
      select.setInt(6, limit);
      return read(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private Optional<RetirementProposal> one(String sql, UUID id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, id);
      return read(select).stream().findFirst();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static List<RetirementProposal> read(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      List<RetirementProposal> found = new ArrayList<>();
      while (row.next()) {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        found.add(
            new RetirementProposal(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getInt("of_version"),
                RetirementReason.valueOf(row.getString("reason")),
                row.getString("successor_code"),
                ProposalStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                row.getString("proposed_by"),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant()));
      }
      return found;
    }
  }
}
