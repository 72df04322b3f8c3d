package dev.hearth.kit.retention;

import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Deletes rows in small steps, so that no long transaction stands in anybody's way. */
@Singleton
public class Retention {
  private final DataSource dataSource;
  private final Clock clock;

  Retention(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * Deletes until there is nothing left to delete.
   *
   * @param step a statement that deletes a bounded number of rows from before its one parameter, a
   *     timestamp
   * @param kept how long rows stay
   * @return how many left
   */
  public int forget(String step, Duration kept) {
    OffsetDateTime before = OffsetDateTime.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(step)) {
      delete.setObject(1, before);
      int left = 0;
      int now = delete.executeUpdate();
      while (now > 0) {
        left += now;
        now = delete.executeUpdate();
      }
      return left;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
