package dev.hearth.catalog.local;

import dev.hearth.catalog.intervention.EntryContent;
import dev.hearth.catalog.intervention.EverPublished;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.intervention.PublicationStatus;
import dev.hearth.catalog.intervention.Retirement;
import dev.hearth.catalog.intervention.RetirementReason;
import dev.hearth.catalog.intervention.Validity;
import dev.hearth.catalog.local.LocalMessages.KeptIntervention;
import dev.hearth.catalog.local.LocalMessages.LocalIntervention;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The queries of agencies' own interventions; each sees the rows of the transaction's agency. */
@Singleton
class LocalRepository {
  private static final String SELECT =
      """
      select shown.code, shown.version, shown.published_at, shown.valid_from, shown.valid_until,
             shown.content, retired.retired_at, retired.reason, retired.successor_code,
             (select count(*) from local_intervention_retirement each
              where each.agency_id = shown.agency_id and each.code = shown.code) as retirements
      from local_intervention_version shown
      left join lateral (select retired_at, reason, successor_code
                         from local_intervention_retirement
                         where agency_id = shown.agency_id and code = shown.code
                           and version >= shown.version
                         order by version limit 1) retired on true
      """;
  private static final String VERSIONS =
      SELECT + "where shown.code = ? order by shown.version desc";
  private static final String NEWEST =
      SELECT
          + """
          where (?::text is null or shown.code collate "C" > ?)
            and not exists (select 1 from local_intervention_version newer
                            where newer.agency_id = shown.agency_id and newer.code = shown.code
                              and newer.version > shown.version)
          order by shown.code collate "C" limit ?
          """;
  private static final String OFFERED =
      """
      select distinct on (shown.code) shown.code, shown.version, shown.published_at, shown.content
      from local_intervention_version shown
      where (?::text is null or shown.code = ?)
        and (shown.valid_from is null or shown.valid_from <= ?)
        and (shown.valid_until is null or shown.valid_until > ?)
        and not exists (select 1 from local_intervention_retirement retired
                        where retired.agency_id = shown.agency_id and retired.code = shown.code
                          and retired.version >= shown.version)
      order by shown.code, shown.version desc
      """;

  private final DataSource dataSource;

  LocalRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private interface Binding {
    void on(PreparedStatement statement) throws SQLException;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Whether this version was free; of two at once one finds that it is not. */
  boolean insert(EntryContent content, int version, Validity validity, Caller by, Instant at) {
    return insert(
        """
        insert into local_intervention_version
          (agency_id, code, version, published_by, published_at, content, valid_from, valid_until)
        values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
        on conflict do nothing
        """,
        insert -> {
          bind(insert, content.intervention().code(), version, by, at);
          insert.setString(6, content.text());
          insert.setObject(7, validity.from());
          insert.setObject(8, validity.until());
        });
  }

  /** Whether it was not retired yet in this version. */
  boolean retire(String code, int version, Retirement retirement, Caller by) {
    return insert(
        """
        insert into local_intervention_retirement
          (agency_id, code, version, retired_by, retired_at, reason, successor_code)
        values (?, ?, ?, ?, ?, ?, ?)
        on conflict do nothing
        """,
        insert -> {
          bind(insert, code, version, by, retirement.at());
          insert.setString(6, retirement.reason().name());
          insert.setString(7, retirement.successorCode());
        });
  }

  /** Every version of a code, newest first. */
  List<KeptIntervention> versions(String code) {
    return read(VERSIONS, code);
  }

  /** The newest version of each code, by code. */
  List<KeptIntervention> newestOfEach(@Nullable String after, int limit) {
    return read(NEWEST, after, after, limit);
  }

  /** Of each code the newest version that is valid on the day and not retired, by code. */
  List<Listed> offered(LocalDate day) {
    return query(OFFERED, LocalRepository::listed, null, null, day, day);
  }

  /** The same of one code. */
  Optional<Listed> offered(String code, LocalDate day) {
    return query(OFFERED, LocalRepository::listed, code, code, day, day).stream().findFirst();
  }

  /** Every code that was ever published, by its newest version. */
  List<EverPublished> everPublished() {
    return query(
        """
        select distinct on (code) code, content ->> 'classCode' as class_code,
               (content ->> 'isClass')::boolean as is_class
        from local_intervention_version order by code, version desc
        """,
        row ->
            new EverPublished(
                row.getString("code"), row.getString("class_code"), row.getBoolean("is_class")));
  }

  /** Whether any version of this code was ever published, retired or not. */
  boolean everHad(String code) {
    return query(
            "select exists (select 1 from local_intervention_version where code = ?)",
            row -> row.getBoolean(1),
            code)
        .getFirst();
  }

  /** How many codes were ever published, those retired among them. */
  long codes() {
    return query(
            "select count(*) from local_intervention_version where version = 1",
            row -> row.getLong(1))
        .getFirst();
  }

  /**
   * One administrator at a time changes what is the agency's; the turn ends with the transaction.
   */
  void awaitTurn(UUID agency) {
    query(
        "select pg_advisory_xact_lock(hashtextextended('local-interventions/' || ?::text, 0))",
        row -> true,
        agency.toString());
  }

  private static void bind(
      PreparedStatement insert, String code, int version, Caller by, Instant at)
      throws SQLException {
    insert.setObject(1, by.agency());
    insert.setString(2, code);
    insert.setInt(3, version);
    insert.setString(4, by.subject());
    insert.setObject(5, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
  }

  private boolean insert(String sql, Binding binding) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(sql)) {
      binding.on(insert);
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private List<KeptIntervention> read(String sql, @Nullable Object... arguments) {
    return query(sql, LocalRepository::version, arguments);
  }

  private <T> List<T> query(String sql, Reading<T> reading, @Nullable Object... arguments) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        select.setObject(i + 1, arguments[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<T> found = new ArrayList<>();
        while (row.next()) {
          found.add(reading.of(row));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static Listed listed(ResultSet row) throws SQLException {
    String content = row.getString("content");
    return new Listed(
        EntryContent.kept(content).intervention(),
        row.getInt("version"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        content);
  }

  private static KeptIntervention version(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("retired_at", OffsetDateTime.class);
    Retirement retired =
        at == null
            ? null
            : new Retirement(
                at.toInstant(),
                RetirementReason.valueOf(row.getString("reason")),
                row.getString("successor_code"));
    LocalIntervention shown =
        new LocalIntervention(
            row.getString("code"),
            row.getInt("version"),
            retired == null ? PublicationStatus.PUBLISHED : PublicationStatus.RETIRED,
            row.getObject("published_at", OffsetDateTime.class).toInstant(),
            row.getObject("valid_from", LocalDate.class),
            row.getObject("valid_until", LocalDate.class),
            retired,
            row.getString("content"));
    return new KeptIntervention(shown, shown.version() + row.getLong("retirements"));
  }
}
