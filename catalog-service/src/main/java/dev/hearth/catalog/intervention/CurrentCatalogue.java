package dev.hearth.catalog.intervention;

import dev.hearth.kit.problem.StorageFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The common catalogue of today, kept in memory and never stale: every question asks the database
 * for the number of the newest change, and only another number or another day has it read anew.
 */
@ApplicationScoped
public class CurrentCatalogue {
  private static final String NEWEST_CHANGE =
      "select coalesce(max(number), 0) from catalogue_change";
  // One statement sees one state: the number belongs to exactly these entries.
  private static final String ON_DAY =
      """
      select distinct on (shown.code) shown.version, shown.published_at, shown.content,
             (select coalesce(max(number), 0) from catalogue_change) as change
      from intervention_version shown
      where (shown.valid_from is null or shown.valid_from <= ?)
        and (shown.valid_until is null or shown.valid_until > ?)
        and not exists (select 1 from intervention_retirement retired
                        where retired.code = shown.code and retired.version >= shown.version)
      order by shown.code, shown.version desc
      """;

  private static final String EVER =
      """
      select distinct on (code) code, content ->> 'classCode' as class_code,
             coalesce((content ->> 'isClass')::boolean, false) as is_class
      from intervention_version
      order by code, version desc
      """;

  private final DataSource dataSource;
  private final Clock clock;
  private volatile @Nullable CatalogueSnapshot kept;

  CurrentCatalogue(DataSource dataSource, Clock clock) {
    this.dataSource = dataSource;
    this.clock = clock;
  }

  /**
   * The catalogue as it counts today, in UTC. Not to be asked inside a transaction that publishes:
   * what it has not committed yet would be kept for everybody.
   */
  public CatalogueSnapshot today() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    long newest = newestChange();
    CatalogueSnapshot known = kept;
    if (known != null && known.isOf(newest, today)) {
      return known;
    }
    // Whoever waits must not hold a connection, or those who wait could hold all of them; inside a
    // transaction one is held already, so nobody waits there.
    return QuarkusTransaction.isActive() ? keep(newest, today) : keepInTurn(newest, today);
  }

  /** Whether any version of this code was ever published, retired or not. */
  public boolean everHad(String code) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select exists (select 1 from intervention_version where code = ?)")) {
      select.setString(1, code);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Every code that was ever published, by its newest version. Reads the database at each call. */
  public List<EverPublished> everPublished() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(EVER);
        ResultSet row = select.executeQuery()) {
      List<EverPublished> ever = new ArrayList<>();
      while (row.next()) {
        ever.add(
            new EverPublished(
                row.getString("code"), row.getString("class_code"), row.getBoolean("is_class")));
      }
      return List.copyOf(ever);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private synchronized CatalogueSnapshot keepInTurn(long newest, LocalDate today) {
    CatalogueSnapshot known = kept;
    if (known != null && known.isAtLeast(newest, today)) {
      return known;
    }
    return keep(newest, today);
  }

  private CatalogueSnapshot keep(long newest, LocalDate today) {
    CatalogueSnapshot read = read(newest, today);
    kept = read;
    return read;
  }

  private long newestChange() {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(NEWEST_CHANGE);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private CatalogueSnapshot read(long newest, LocalDate day) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(ON_DAY)) {
      select.setObject(1, day);
      select.setObject(2, day);
      try (ResultSet row = select.executeQuery()) {
        long change = newest;
        List<Listed> entries = new ArrayList<>();
        while (row.next()) {
          change = row.getLong("change");
          String content = row.getString("content");
          entries.add(
              new Listed(
                  EntryContent.kept(content).intervention(),
                  row.getInt("version"),
                  row.getObject("published_at", OffsetDateTime.class).toInstant(),
                  content));
        }
        entries.sort(Comparator.comparing(Listed::code));
        return new CatalogueSnapshot(change, day, entries);
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
