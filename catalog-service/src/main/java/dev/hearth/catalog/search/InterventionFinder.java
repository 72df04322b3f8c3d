package dev.hearth.catalog.search;

import dev.hearth.catalog.intervention.BuildingBlock;
import dev.hearth.catalog.intervention.InterventionKind;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.intervention.Recipient;
import dev.hearth.catalog.local.LocalInterventions;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds entries: by words the best first, without words by code. */
@ApplicationScoped
class InterventionFinder {
  /** What a word is worth in evidence, aims, and name or aliases; the first letter is unused. */
  static final String WORTH = "(1000000 * ts_rank('{0, 0.2, 0.5, 1}', document, query))::integer";

  private static final String COLUMNS =
      "code, version, name, kind, is_class, class_code, selectable, low_threshold, safety_gate,"
          + " recipients, building_blocks";

  private final DataSource dataSource;
  private final LocalInterventions local;

  InterventionFinder(DataSource dataSource, LocalInterventions local) {
    this.dataSource = dataSource;
    this.local = local;
  }

  /**
   * The next so many after the place, of the common catalogue and of the caller's own agency. The
   * transaction is what shows the agency's rows, and no others.
   *
   * @param query in the syntax of {@code to_tsquery}; null without words
   */
  @Transactional
  List<FoundIntervention> find(
      SearchQuestion question, @Nullable String query, @Nullable Place after, int limit) {
    List<Listed> own = local.ofCaller();
    Narrowing common = narrowing(question, query);
    Narrowing ofAgency = narrowing(question, query);
    String from = branch("intervention_search", false, query) + common.sql();
    if (!own.isEmpty()) {
      ofAgency
          .by("(code, version) in (select * from unnest(?::text[], ?::integer[]))", codes(own))
          .value(versions(own));
      from += " union all " + branch("local_intervention_search", true, query) + ofAgency.sql();
    }
    Narrowing page = new Narrowing();
    if (after != null) {
      page.by("(worth < ? or worth = ? and code > ?)", after.worth())
          .value(after.worth())
          .value(after.id());
    }
    String sql =
        "select * from ("
            + from
            + ") as found where "
            + page.sql()
            + " order by worth desc, code limit ?";
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      int next = bind(select, 1, query, common);
      if (!own.isEmpty()) {
        next = bind(select, next, query, ofAgency);
      }
      select.setInt(page.bind(select, next), limit);
      return read(select);
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static String branch(String table, boolean isLocal, @Nullable String query) {
    String columns = "select " + COLUMNS + ", " + isLocal + " as local, ";
    return query == null
        ? columns + "0 as worth from " + table + " as entry where "
        : columns
            + WORTH
            + " as worth from "
            + table
            + " as entry, (select ?::tsquery as query) as asked where ";
  }

  private static int bind(
      PreparedStatement select, int first, @Nullable String query, Narrowing narrowing)
      throws SQLException {
    if (query == null) {
      return narrowing.bind(select, first);
    }
    select.setString(first, query);
    return narrowing.bind(select, first + 1);
  }

  private static String[] codes(List<Listed> entries) {
    return entries.stream().map(Listed::code).toArray(String[]::new);
  }

  private static String[] versions(List<Listed> entries) {
    return entries.stream().map(entry -> Integer.toString(entry.version())).toArray(String[]::new);
  }

  private static Narrowing narrowing(SearchQuestion asked, @Nullable String query) {
    Narrowing narrowing =
        new Narrowing()
            .by("kind = ?", asked.kind())
            .by("class_code = ?", asked.classCode())
            .by("? = any(building_blocks)", asked.block())
            .by("? = any(maltreatment_types)", asked.maltreatmentType())
            .by("? = any(contexts)", asked.context())
            .by("? = any(recipients)", asked.recipient())
            .by("? = any(formats)", asked.format())
            .by("low_threshold = ?", asked.lowThreshold())
            .by("safety_gate = ?", asked.safetyGate())
            .by("? = any(sources)", asked.source())
            .by("selectable = ?", asked.selectable());
    Integer age = asked.ageMonths();
    if (age != null) {
      narrowing
          .by("coalesce(age_min_months, 0) <= ?", age)
          .by("coalesce(age_max_months, 2147483647) >= ?", age);
    }
    String language = asked.language();
    if (language != null && !isEnglish(language)) {
      narrowing.by(
          "exists (select 1 from intervention_translation as said"
              + " where said.code = entry.code"
              + " and said.version = entry.version and said.language = ?)",
          language);
    }
    if (query != null) {
      narrowing.by("document @@ query");
    }
    return narrowing;
  }

  // Other languages have tags that begin so too, such as enm.
  private static boolean isEnglish(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  private static List<FoundIntervention> read(PreparedStatement select) throws SQLException {
    try (ResultSet row = select.executeQuery()) {
      List<FoundIntervention> found = new ArrayList<>();
      while (row.next()) {
        found.add(
            new FoundIntervention(
                row.getString("code"),
                row.getInt("version"),
                row.getString("name"),
                InterventionKind.valueOf(row.getString("kind")),
                row.getBoolean("is_class"),
                row.getString("class_code"),
                row.getBoolean("selectable"),
                row.getBoolean("low_threshold"),
                InterventionSafetyGate.valueOf(row.getString("safety_gate")),
                codes(row, "recipients", Recipient::valueOf),
                codes(row, "building_blocks", BuildingBlock::valueOf),
                row.getBoolean("local"),
                row.getInt("worth")));
      }
      return found;
    }
  }

  private static <T> List<T> codes(ResultSet row, String column, Function<String, T> code)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray()).map(code).toList();
  }
}
