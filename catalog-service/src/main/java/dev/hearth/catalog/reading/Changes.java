package dev.hearth.catalog.reading;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.reading.ChangePlaces.Place;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to the catalogue since a reader last asked. Numbers are given in the turn to
 * publish and so become visible in their order: whoever has seen one has seen all before it.
 */
@Singleton
class Changes {
  private static final String AFTER =
      """
      select changed.number, changed.at, changed.what, changed.code, changed.version,
             entry.valid_from, entry.valid_until,
             case when changed.what = 'PUBLISHED' then entry.content end as content
      from catalogue_change changed
      join intervention_version entry
        on entry.code = changed.code and entry.version = changed.version
      where changed.number > ? order by changed.number limit ?
      """;

  private final ChangePlaces places;
  private final DataSource dataSource;

  Changes(ChangePlaces places, DataSource dataSource) {
    this.places = places;
    this.dataSource = dataSource;
  }

  /** What happened. */
  enum What {
    PUBLISHED,
    RETIRED,
    TRANSLATED
  }

  /**
   * Changes in the order in which they happened.
   *
   * @param next cursor to go on from, now or later
   * @param more whether there were more changes than this page holds
   */
  record ChangePage(List<Change> items, String next, boolean more) {
    ChangePage {
      items = List.copyOf(items);
    }
  }

  /**
   * One change. RETIRED is a tombstone: the version and all before it count no longer. TRANSLATED
   * says that the version is to be read again in other languages than English.
   *
   * @param number grows by one with each change
   * @param validFrom the first day on which the version counts, in UTC; null when from its
   *     publishing
   * @param validUntil the first day on which it counts no longer, in UTC; null when open
   * @param content of what was published, in English; null otherwise
   */
  record Change(
      long number,
      Instant at,
      What what,
      String code,
      int version,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @JsonRawValue @Schema(implementation = Intervention.class) @Nullable String content) {}

  /** At most so many changes after the cursor's. */
  ChangePage after(@Nullable String cursor, int limit) {
    Place place = places.of(cursor);
    List<Change> found = read(place.number(), limit + 1);
    boolean more = found.size() > limit;
    List<Change> shown = more ? found.subList(0, limit) : found;
    Place next =
        shown.isEmpty() ? place : new Place(shown.getLast().number(), shown.getLast().at());
    return new ChangePage(shown, next.cursor(), more);
  }

  private List<Change> read(long after, int limit) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(AFTER)) {
      select.setLong(1, after);
      select.setInt(2, limit);
      try (ResultSet row = select.executeQuery()) {
        List<Change> found = new ArrayList<>();
        while (row.next()) {
          found.add(change(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        What.valueOf(row.getString("what")),
        row.getString("code"),
        row.getInt("version"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class),
        row.getString("content"));
  }
}
