package dev.hearth.catalog.translation;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.translation.PublishedTexts.One;
import dev.hearth.catalog.translation.TranslationAnswers.Proposal;
import dev.hearth.catalog.translation.TranslationAnswers.Translation;
import dev.hearth.catalog.translation.TranslationAnswers.TranslationState;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The queries of the translations. */
@Singleton
class TranslationRepository {
  private static final String NEWEST =
      """
      select distinct on (shown.code, shown.version, shown.language)
             shown.code, shown.version, shown.language, shown.revision, shown.texts,
             shown.published_at
      from intervention_translation shown
      """;
  private static final String NEWEST_FIRST =
      " order by shown.code, shown.version, shown.language, shown.revision desc";
  private static final String STATES =
      """
      select language, coalesce(max(revision), 0) as revision, max(published_at) as published_at,
             bool_or(proposed) as proposed
      from (select language, revision, published_at, false as proposed
            from intervention_translation where code = ? and version = ?
            union all
            select language, null, null, true
            from translation_proposal where code = ? and version = ? and ?) as known
      group by language order by language
      """;

  private final DataSource dataSource;

  TranslationRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** The English content of a version, if there is such a version. */
  Optional<String> english(String code, int version) {
    return first(
        "select content from intervention_version where code = ? and version = ?",
        row -> row.getString(1),
        code,
        version);
  }

  PublishedTexts published(String code, int version) {
    return new PublishedTexts(
        read(
            NEWEST + "where shown.code = ? and shown.version = ?" + NEWEST_FIRST,
            TranslationRepository::one,
            code,
            version));
  }

  PublishedTexts published(CatalogueSnapshot state) {
    String[] codes = state.entries().stream().map(Listed::code).toArray(String[]::new);
    Integer[] versions = state.entries().stream().map(Listed::version).toArray(Integer[]::new);
    return new PublishedTexts(
        read(
            NEWEST
                + """
                join unnest(?::text[], ?::integer[]) as counts (code, version)
                  on counts.code = shown.code and counts.version = shown.version
                """
                + NEWEST_FIRST,
            TranslationRepository::one,
            codes,
            versions));
  }

  List<TranslationState> states(String code, int version, boolean withProposals) {
    return read(
        STATES,
        row -> {
          OffsetDateTime at = row.getObject("published_at", OffsetDateTime.class);
          return new TranslationState(
              row.getString("language"),
              row.getInt("revision"),
              at == null ? null : at.toInstant(),
              row.getBoolean("proposed"));
        },
        code,
        version,
        code,
        version,
        withProposals);
  }

  Optional<Translation> translation(String code, int version, String language) {
    return first(
        NEWEST + "where shown.code = ? and shown.version = ? and shown.language = ?" + NEWEST_FIRST,
        row ->
            new Translation(
                row.getString("code"),
                row.getInt("version"),
                row.getString("language"),
                row.getInt("revision"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("texts")),
        code,
        version,
        language);
  }

  Optional<Proposal> proposal(String code, int version, String language) {
    return first(
        """
        select edition, written_by, texts from translation_proposal
        where code = ? and version = ? and language = ?
        """,
        row ->
            new Proposal(
                code,
                version,
                language,
                row.getLong("edition"),
                Arrays.asList((String[]) row.getArray("written_by").getArray()),
                row.getString("texts")),
        code,
        version,
        language);
  }

  /** The edition that was published last, 0 when none was; a later proposal goes on from it. */
  long lastPublishedEdition(String code, int version, String language) {
    return read(
            """
            select coalesce(max(edition), 0) from intervention_translation
            where code = ? and version = ? and language = ?
            """,
            row -> row.getLong(1),
            code,
            version,
            language)
        .getFirst();
  }

  /** False when there is a proposal already. */
  boolean isPutFirst(Proposal proposal) {
    return write(
            """
            insert into translation_proposal (code, version, language, edition, written_by, texts)
            values (?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
            """,
            proposal.code(),
            proposal.version(),
            proposal.language(),
            proposal.edition(),
            proposal.writtenBy().toArray(String[]::new),
            proposal.texts())
        == 1;
  }

  /** False when the proposal is no longer the edition before this one. */
  boolean isPutNext(Proposal proposal) {
    return write(
            """
            update translation_proposal set edition = ?, written_by = ?, texts = ?::jsonb
            where code = ? and version = ? and language = ? and edition = ?
            """,
            proposal.edition(),
            proposal.writtenBy().toArray(String[]::new),
            proposal.texts(),
            proposal.code(),
            proposal.version(),
            proposal.language(),
            proposal.edition() - 1)
        == 1;
  }

  /** False when the proposal is no longer this edition. */
  boolean isTaken(Proposal proposal) {
    return write(
            """
            delete from translation_proposal
            where code = ? and version = ? and language = ? and edition = ?
            """,
            proposal.code(),
            proposal.version(),
            proposal.language(),
            proposal.edition())
        == 1;
  }

  void publish(Proposal proposal, String by, Instant at) {
    write(
        """
        insert into intervention_translation
          (code, version, language, revision, edition, texts, written_by, published_by,
           published_at)
        select ?, ?, ?, coalesce(max(revision), 0) + 1, ?, ?::jsonb, ?, ?, ?
        from intervention_translation where code = ? and version = ? and language = ?
        """,
        proposal.code(),
        proposal.version(),
        proposal.language(),
        proposal.edition(),
        proposal.texts(),
        proposal.writtenBy().toArray(String[]::new),
        by,
        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
        proposal.code(),
        proposal.version(),
        proposal.language());
  }

  private static One one(ResultSet row) throws SQLException {
    return new One(
        row.getString("code"),
        row.getInt("version"),
        row.getString("language"),
        row.getInt("revision"),
        row.getString("texts"));
  }

  private <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
    return read(sql, reading, values).stream().findFirst();
  }

  private <T> List<T> read(String sql, Reading<T> reading, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = bound(connection, sql, values);
        ResultSet row = select.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (row.next()) {
        found.add(reading.of(row));
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private int write(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = bound(connection, sql, values)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static PreparedStatement bound(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
