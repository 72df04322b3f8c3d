package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes that somebody was heard on times of heightened risk and named none. */
@ApplicationScoped
@Transactional
class RiskStatuses {
  private static final String NOTE =
      """
      insert into heightened_risk_status (agency_id, case_id, status, noted_at, noted_by)
      values (?, ?, ?, ?, ?) on conflict do nothing
      """;
  private static final String LIST =
      """
      select status, noted_at, noted_by from heightened_risk_status
      where case_id = ? and overtaken_at is null order by status
      """;

  private static final String OVERTAKE =
      """
      update heightened_risk_status set overtaken_at = ?, overtaken_by = ?
      where case_id = ? and status = ? and overtaken_at is null
      """;

  private final DataSource dataSource;
  private final HeightenedRiskRepository times;
  private final Standings standings;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;

  RiskStatuses(
      DataSource dataSource,
      HeightenedRiskRepository times,
      Standings standings,
      CareTeam team,
      CurrentCaller caller,
      Audit audit) {
    this.dataSource = dataSource;
    this.times = times;
    this.standings = standings;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
  }

  /** A status as it is shown. */
  @Schema(name = "HeightenedRiskStatusNoted")
  record Noted(RiskStatus status, Instant notedAt, String notedBy) {}

  /** Notes that none was named; doing so again changes nothing. */
  List<Noted> note(UUID caseId, RiskStatus status) {
    team.require(caseId, "heightened-risk-status.note");
    Instant now = standings.takeTurn(caseId);
    if (times.hasLive(caseId, status.source())) {
      throw Problems.conflict(
          "heightened-risk-time-named",
          "A heightened-risk time of this source is on record. End it first if it is none.");
    }
    insert(caseId, status, now);
    audit.allowed("heightened-risk-status.note", "case", caseId, caseId);
    standings.recompute(caseId, now);
    return of(caseId);
  }

  List<Noted> list(UUID caseId) {
    team.require(caseId, "heightened-risk-status.list");
    audit.allowed("heightened-risk-status.list", "case", caseId, caseId);
    return of(caseId);
  }

  /** One has been named, which overtakes that there is none; who noted that stays on record. */
  @Transactional(TxType.MANDATORY)
  void named(UUID caseId, RiskSource source, Instant now) {
    RiskStatus status =
        source == RiskSource.MOTHER ? RiskStatus.ASKED_NONE : RiskStatus.CONSIDERED_NONE;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement overtake = connection.prepareStatement(OVERTAKE)) {
      overtake.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      overtake.setString(2, caller.get().subject());
      overtake.setObject(3, caseId);
      overtake.setString(4, status.name());
      overtake.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private void insert(UUID caseId, RiskStatus status, Instant now) {
    Caller who = caller.get();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(NOTE)) {
      insert.setObject(1, who.agency());
      insert.setObject(2, caseId);
      insert.setString(3, status.name());
      insert.setObject(4, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
      insert.setString(5, who.subject());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private List<Noted> of(UUID caseId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(LIST)) {
      select.setObject(1, caseId);
      List<Noted> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Noted(
                  RiskStatus.valueOf(row.getString(1)),
                  row.getObject(2, OffsetDateTime.class).toInstant(),
                  row.getString(3)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
