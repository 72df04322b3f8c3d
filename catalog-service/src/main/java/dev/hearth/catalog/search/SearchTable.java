package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.kit.problem.StorageFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the table that is searched in step with the catalogue as it counts: whoever searches first
 * after a change, or on a new day, brings it up to date.
 */
@ApplicationScoped
class SearchTable {
  private static final String TURN = "select change, day from intervention_search_state for update";
  private static final String LEAVE =
      """
      delete from intervention_search shown
      where not exists (select 1 from unnest(?::text[], ?::integer[]) as counts (code, version)
                        where counts.code = shown.code and counts.version = shown.version)
      """;
  private static final String ENTER =
      """
      with entered as (
        insert into intervention_search
          (code, version, document, name, kind, is_class, class_code, selectable, low_threshold,
           safety_gate, recipients, building_blocks, maltreatment_types, contexts, formats, sources,
           age_min_months, age_max_months)
        select entry.code, entry.version, entry_document(entry.content), entry.name, entry.kind,
               entry.is_class, entry.class_code, entry.selectable, entry.low_threshold,
               entry.safety_gate, entry.recipients, entry.building_blocks,
               codes_in(entry.content -> 'maltreatmentTypes'),
               codes_in(entry.content -> 'contexts'), codes_in(entry.content -> 'formats'),
               codes_in(entry.content -> 'sources'),
               (entry.content ->> 'matchAgeMinMonths')::integer,
               (entry.content ->> 'matchAgeMaxMonths')::integer
        from unnest(?::text[], ?::integer[]) as counts (code, version)
        join intervention_version entry
          on entry.code = counts.code and entry.version = counts.version
        on conflict (code) do nothing
        returning code, version)
      select learn_words(string_agg(
          concat_ws(' ', entry.name, entry.content -> 'aliases', entry.content -> 'aims',
                    entry.content -> 'evidence'), ' '))
      from entered
      join intervention_version entry
        on entry.code = entered.code and entry.version = entered.version
      """;
  private static final String REMEMBER = "update intervention_search_state set change = ?, day = ?";

  private final DataSource dataSource;
  private volatile @Nullable State followed;

  SearchTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private record State(long change, LocalDate day) {}

  /** Whether this state was followed already, so that there is nothing to do. */
  boolean follows(CatalogueSnapshot catalogue) {
    return new State(catalogue.change(), catalogue.day()).equals(followed);
  }

  /**
   * Brings the table to this state, unless it has come further. One replica at a time does, and in
   * each one caller: the others wait here, before they have taken a connection.
   */
  synchronized void follow(CatalogueSnapshot catalogue) {
    if (follows(catalogue)) {
      return;
    }
    State wanted = new State(catalogue.change(), catalogue.day());
    QuarkusTransaction.requiringNew().run(() -> bringTo(wanted, catalogue));
    // What could not be committed was not followed.
    followed = wanted;
  }

  private void bringTo(State wanted, CatalogueSnapshot catalogue) {
    try (Connection connection = dataSource.getConnection()) {
      State there = turn(connection);
      if (there.change() <= wanted.change() && !there.equals(wanted)) {
        moveOn(connection, catalogue);
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static State turn(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(TURN);
        ResultSet row = lock.executeQuery()) {
      row.next();
      return new State(row.getLong(1), row.getObject(2, LocalDate.class));
    }
  }

  private static void moveOn(Connection connection, CatalogueSnapshot catalogue)
      throws SQLException {
    try (PreparedStatement leave = connection.prepareStatement(LEAVE);
        PreparedStatement enter = connection.prepareStatement(ENTER);
        PreparedStatement remember = connection.prepareStatement(REMEMBER)) {
      versions(leave, catalogue);
      leave.executeUpdate();
      versions(enter, catalogue);
      enter.execute();
      remember.setLong(1, catalogue.change());
      remember.setObject(2, catalogue.day());
      remember.executeUpdate();
    }
  }

  private static void versions(PreparedStatement statement, CatalogueSnapshot catalogue)
      throws SQLException {
    Connection connection = statement.getConnection();
    Object[] codes = catalogue.entries().stream().map(Listed::code).toArray();
    Object[] versions = catalogue.entries().stream().map(Listed::version).toArray();
    statement.setArray(1, connection.createArrayOf("text", codes));
    statement.setArray(2, connection.createArrayOf("integer", versions));
  }
}
