package dev.hearth.catalog.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of the services. */
@Singleton
class OfferRepository {
  private static final String COLUMNS =
      """
      select id, agency_id, version, last_modified, content, local_code, sealed_places, capacity,
             capacity_version, places_version
      from service_offer
      """;
  private static final String LIST =
      COLUMNS
          + """
            where (?::uuid is null or id > ?)
              and (agency_id = ? or agency_id in (select a.id from agency a where a.active))
              and (?::text is null or intervention_code = ? or local_code = ? and agency_id = ?)
              and (?::uuid is null or agency_id = ?)
              and (?::text is null or status = ?)
              and (?::text is null or languages @> to_jsonb(array[?::text]))
              and (?::integer is null
                   or coalesce(age_from, 0) <= ? and coalesce(age_until, 10000) >= ?)
              and (?::boolean is null or (coalesce(places_free, 0) > 0) = ?)
            order by id limit ?
            """;
  private static final String OPEN =
      COLUMNS
          + """
            where not confidential_location
              and (agency_id = ? or agency_id in (select a.id from agency a where a.active))
              and (?::uuid is null or id > ?) and (?::uuid is null or agency_id = ?)
            order by id limit ?
            """;

  private final DataSource dataSource;
  private final ObjectMapper json;

  OfferRepository(DataSource dataSource, ObjectMapper json) {
    this.dataSource = dataSource;
    this.json = json;
  }

  /**
   * A row.
   *
   * @param offer as it is published: neither local code nor confidential places
   * @param localCode what it offers, of the agency's own interventions
   * @param sealedPlaces where it is, when that is confidential
   */
  record Stored(Offer offer, @Nullable String localCode, byte @Nullable [] sealedPlaces) {}

  Map<UUID, String> agencyNames(Collection<UUID> ids) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select id, name from agency where id = any(?)")) {
      select.setArray(1, connection.createArrayOf("uuid", array(ids)));
      try (ResultSet row = select.executeQuery()) {
        Map<UUID, String> names = new HashMap<>();
        while (row.next()) {
          names.put(row.getObject(1, UUID.class), row.getString(2));
        }
        return names;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /**
   * Lets only one transaction at a time write services of an agency, this one until it ends.
   *
   * @return whether the agency takes part at present; empty when nobody took it in
   */
  Optional<Boolean> takeTurn(UUID agency) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select active from agency where id = ? for no key update")) {
      select.setObject(1, agency);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(row.getBoolean(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Whether it was not there yet. */
  boolean insert(Stored stored) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into service_offer
                  (content, local_code, sealed_places, capacity, version, capacity_version,
                   last_modified, places_version, id, agency_id)
                values (?::jsonb, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """)) {
      set(insert, stored);
      insert.setObject(10, stored.offer().agencyId());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /** Writes over a row that {@link #forChange} has locked. */
  void update(Stored stored) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                """
                update service_offer
                set content = ?::jsonb, local_code = ?, sealed_places = ?, capacity = ?::jsonb,
                    version = ?, capacity_version = ?, last_modified = ?,
                    places_version = ?
                where id = ?
                """)) {
      set(update, stored);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private void set(PreparedStatement write, Stored stored) throws SQLException {
    Offer offer = stored.offer();
    write.setString(1, text(offer.content()));
    write.setString(2, stored.localCode());
    write.setBytes(3, stored.sealedPlaces());
    write.setString(4, text(offer.capacity()));
    write.setLong(5, offer.version());
    write.setLong(6, offer.capacityVersion());
    write.setObject(7, OffsetDateTime.ofInstant(offer.lastModified(), ZoneOffset.UTC));
    write.setLong(8, offer.placesVersion());
    write.setObject(9, offer.id());
  }

  Optional<Stored> find(UUID id) {
    return select(COLUMNS + "where id = ?", id).stream().findFirst();
  }

  /** Those of the transaction's own agency, locked in the order of their ids until it ends. */
  List<Stored> forChange(Collection<UUID> ids) {
    return select(COLUMNS + "where id = any(?) order by id for update", (Object) array(ids));
  }

  /** Of any agency. */
  List<Stored> all(Collection<UUID> ids) {
    return select(COLUMNS + "where id = any(?) order by id", (Object) array(ids));
  }

  /** Those of an agency whose place is sealed. */
  List<Stored> sealed(UUID agency) {
    return select(
        COLUMNS
            + "where agency_id = ? and confidential_location and sealed_places is not null"
            + " order by id",
        agency);
  }

  /** All of an agency but one. */
  List<Stored> others(UUID agency, UUID than) {
    return select(COLUMNS + "where agency_id = ? and id <> ? order by id", agency, than);
  }

  /**
   * Those whose place may be known, of one agency or of all that take part.
   *
   * @param own the caller's agency, which sees its services even when it takes part no longer
   */
  List<Stored> open(@Nullable UUID agency, @Nullable UUID own, @Nullable UUID after, int limit) {
    return select(OPEN, own, after, after, agency, agency, limit);
  }

  /**
   * A page, of agencies that take part.
   *
   * @param own the caller's agency, whose local codes it may ask for, and which sees its services
   *     even when it takes part no longer
   */
  List<Stored> list(OfferFilter filter, @Nullable UUID own, @Nullable UUID after, int limit) {
    String status = filter.status() == null ? null : filter.status().name();
    return select(
        LIST,
        after,
        after,
        own,
        filter.interventionCode(),
        filter.interventionCode(),
        filter.interventionCode(),
        own,
        filter.agency(),
        filter.agency(),
        status,
        status,
        filter.language(),
        filter.language(),
        filter.ageMonths(),
        filter.ageMonths(),
        filter.ageMonths(),
        filter.placesFree(),
        filter.placesFree(),
        limit);
  }

  private List<Stored> select(String sql, @Nullable Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] instanceof UUID[] ids) {
          select.setArray(i + 1, connection.createArrayOf("uuid", ids));
        } else if (values[i] == null) {
          select.setNull(i + 1, Types.NULL);
        } else {
          select.setObject(i + 1, values[i]);
        }
      }
      try (ResultSet row = select.executeQuery()) {
        List<Stored> found = new ArrayList<>();
        while (row.next()) {
          found.add(stored(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private Stored stored(ResultSet row) throws SQLException {
    return new Stored(
        new Offer(
            row.getObject("id", UUID.class),
            row.getObject("agency_id", UUID.class),
            row.getLong("version"),
            row.getObject("last_modified", OffsetDateTime.class).toInstant(),
            read(row.getString("content"), ServiceOffer.class),
            read(row.getString("capacity"), Capacity.class),
            row.getLong("capacity_version"),
            row.getLong("places_version")),
        row.getString("local_code"),
        row.getBytes("sealed_places"));
  }

  private static UUID[] array(Collection<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  private String text(Object document) {
    try {
      return json.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      // Its message quotes what could not be written.
      throw new IllegalStateException("A service could not be written");
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept service is not readable");
    }
  }
}
