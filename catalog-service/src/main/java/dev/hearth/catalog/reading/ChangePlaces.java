package dev.hearth.catalog.reading;

import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of the changes stands. A cursor names a change by its number and by its time: a
 * database that was set back or made anew has given that number to something else, or not yet.
 */
@Singleton
class ChangePlaces {
  private static final String AT = "select at from catalogue_change where number = ?";
  private static final Place BEGINNING = new Place(0, Instant.EPOCH);

  private final DataSource dataSource;

  ChangePlaces(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The last change that a reader has seen. */
  record Place(long number, Instant at) {
    private static Place parse(String text) {
      String[] parts = text.split("/", 2);
      long number = Long.parseLong(parts[0]);
      if (number < 0) {
        throw new IllegalArgumentException("No change has such a number");
      }
      return new Place(number, Instant.parse(parts[1]));
    }

    String cursor() {
      return Cursor.encode(number + "/" + at);
    }
  }

  /**
   * The place that a cursor names.
   *
   * @param cursor null or empty is the beginning
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not one that was given out,
   *     410 when it is from another life of the database
   */
  Place of(@Nullable String cursor) {
    Place place = Cursor.decode(cursor, Place::parse);
    if (place == null) {
      return BEGINNING;
    }
    if (!place.equals(known(place.number()))) {
      throw Problems.problem(410, "cursor-of-another-life", "These changes are not known here")
          .withDetail(
              "The catalogue was set back or made anew since. Read /v1/interventions/bundle and go"
                  + " on from its changesAfter.")
          .build();
    }
    return place;
  }

  /** The cursor that goes on after this change. */
  String cursor(long number) {
    Place known = known(number);
    if (known == null) {
      throw new IllegalStateException("A state of the catalogue names a change that is not there");
    }
    return known.cursor();
  }

  private @Nullable Place known(long number) {
    if (number == 0) {
      return BEGINNING;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(AT)) {
      select.setLong(1, number);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? new Place(number, row.getObject(1, OffsetDateTime.class).toInstant())
            : null;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
