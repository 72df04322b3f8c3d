package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.offer.ServiceStatus;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds services: by words the best first, without words by id. */
@Singleton
class ServiceFinder {
  private static final String COLUMNS =
      "id, agency_id, name, alternate_name, intervention_code, status,"
          + " array(select jsonb_array_elements_text(languages)) as spoken, places_free";

  private final DataSource dataSource;

  ServiceFinder(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * The next so many after the place.
   *
   * @param query in the syntax of {@code to_tsquery}; null without words
   * @param own the caller's agency, whose local codes it may ask for, and which finds its services
   *     even when it takes part no longer
   */
  List<FoundService> find(
      ServiceQuestion question,
      @Nullable String query,
      UUID own,
      @Nullable Place after,
      int limit) {
    Narrowing narrowing = narrowing(question, own);
    if (query != null) {
      narrowing.by("document @@ query");
    }
    Narrowing page = new Narrowing();
    if (after != null) {
      page.by("(worth < ? or worth = ? and id > ?)", after.worth())
          .value(after.worth())
          .value(UUID.fromString(after.id()));
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql(narrowing, query, page))) {
      int next = 1;
      if (query != null) {
        select.setString(next++, query);
      }
      select.setInt(page.bind(select, narrowing.bind(select, next)), limit);
      return read(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  // Ids are ranked alone; only those that are shown are read in full.
  private static String sql(Narrowing narrowing, @Nullable String query, Narrowing page) {
    String ranked =
        query == null
            ? "select id, 0 as worth from service_search where "
            : "select id, "
                + InterventionFinder.WORTH
                + " as worth from service_search, (select ?::tsquery as query) as asked where ";
    return "with best as materialized (select id, worth from ("
        + ranked
        + narrowing.sql()
        + ") as found where "
        + page.sql()
        + " order by worth desc, id limit ?) select "
        + COLUMNS
        + ", worth from best join service_offer using (id) order by worth desc, id";
  }

  private static Narrowing narrowing(ServiceQuestion asked, UUID own) {
    Narrowing narrowing =
        new Narrowing()
            .by("(agency_id = ? or agency_id in (select a.id from agency a where a.active))", own)
            .by("agency_id = ?", asked.agencyId())
            .by("status = ?", asked.status())
            .by("? = any(languages)", asked.language())
            .by("has_places = ?", asked.placesFree());
    String code = asked.interventionCode();
    if (code != null && Code.isLocal(code)) {
      narrowing
          .by("id in (select id from service_offer where agency_id = ? and local_code = ?)", own)
          .value(code);
    } else {
      narrowing.by("intervention_code = ?", code);
    }
    Integer age = asked.ageMonths();
    if (age != null) {
      narrowing.by("coalesce(age_from, 0) <= ?", age).by("coalesce(age_until, 10000) >= ?", age);
    }
    return narrowing;
  }

  private static List<FoundService> read(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      List<FoundService> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new FoundService(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("name"),
                row.getString("alternate_name"),
                row.getString("intervention_code"),
                ServiceStatus.valueOf(row.getString("status")),
                Arrays.asList((String[]) row.getArray("spoken").getArray()),
                row.getObject("places_free", Integer.class),
                row.getInt("worth")));
      }
      return found;
    }
  }
}
