package dev.hearth.safety.standing;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads whether she and the practitioner have been heard on times of heightened risk. */
@Singleton
public class RiskTimesHeardReader {
  private static final String NAMED =
      """
      with named as (
        select source as code from heightened_risk_time where case_id = ? and ended_at is null
        union all
        select status from heightened_risk_status where case_id = ? and overtaken_at is null)
      select
        exists (select 1 from named where code in ('MOTHER', 'ASKED_NONE')),
        exists (select 1 from named where code in ('PRACTITIONER', 'CONSIDERED_NONE'))
      """;

  private final DataSource dataSource;
  private final EntityManager entities;

  RiskTimesHeardReader(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** Who has been heard; times that were taken back do not count. */
  public RiskTimesHeard of(UUID caseId) {
    entities.flush();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NAMED)) {
      select.setObject(1, caseId);
      select.setObject(2, caseId);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return new RiskTimesHeard(row.getBoolean(1), row.getBoolean(2));
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
