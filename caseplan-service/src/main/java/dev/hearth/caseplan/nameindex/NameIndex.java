package dev.hearth.caseplan.nameindex;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;

/** Finds names again without keeping them. */
@ApplicationScoped
public class NameIndex {
  // The share lock makes an erasure wait, so that it finds these tokens, or this wait for it.
  private static final String KEEP =
      """
      with there as (
        select 1 from data_key
        where agency_id = ? and subject_id = ? and wrapped_keyset is not null for share)
      insert into name_token (agency_id, case_id, person_id, token)
      select ?, ?, ?, token from there, unnest(?) as token
      """;
  private static final String FIND =
      """
      select t.case_id, t.person_id, array_agg(t.token), c.open
      from care_team_member m
      join care_team c on c.agency_id = m.agency_id and c.case_id = m.case_id
      join name_token t on t.agency_id = m.agency_id and t.case_id = m.case_id
      where m.subject = ? and t.token = any(?)
        and not exists (
          select 1 from conflict_of_interest i
          where i.agency_id = m.agency_id and i.case_id = m.case_id and i.subject = m.subject
            and i.lifted_at is null)
      group by t.case_id, t.person_id, c.open
      order by count(*) desc, t.case_id, t.person_id
      limit 500
      """;

  private final DataSource dataSource;
  private final NameIndexKey key;
  private final CurrentCaller caller;

  NameIndex(DataSource dataSource, NameIndexKey key, CurrentCaller caller) {
    this.dataSource = dataSource;
    this.key = key;
    this.caller = caller;
  }

  /**
   * A person whose name is like the one asked for.
   *
   * @param open whether the case is worked on
   * @param likeness up to 1, which is the very words
   */
  public record Alike(UUID caseId, UUID personId, boolean open, double likeness) {}

  /**
   * Whether there is anything in a name to look for.
   *
   * @param name as somebody wrote it
   */
  public static boolean canBeSought(String name) {
    return !SpeltName.of(name).words().isEmpty();
  }

  /**
   * Keeps a person's name for finding, in place of what was kept for them before; its sealed text
   * is kept first, so that the case has a key.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 410 when the case was erased
   */
  @Transactional(TxType.MANDATORY)
  public void keep(UUID caseId, UUID personId, String name) {
    UUID agency = caller.get().agency();
    Set<String> signs = SpeltName.of(name).signs();
    try (Connection connection = dataSource.getConnection()) {
      forget(connection, caseId, personId);
      try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
        insert.setObject(1, agency);
        insert.setObject(2, caseId);
        insert.setObject(3, agency);
        insert.setObject(4, caseId);
        insert.setObject(5, personId);
        insert.setArray(6, tokens(connection, signs, key.of(agency)));
        if (insert.executeUpdate() == 0 && !signs.isEmpty()) {
          throw Problems.gone("What was said has been erased.");
        }
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  /**
   * The names like this one in the cases, open and closed, whose care team the caller is on and
   * from which no conflict of interest bars her; the likest first, and of very many those that
   * share most with it. Of other cases nothing is read at all.
   */
  @Transactional(TxType.MANDATORY)
  public List<Alike> alike(String name) {
    Caller who = caller.get();
    SpeltName asked = SpeltName.of(name);
    ToLongFunction<String> token = key.of(who.agency());
    Likeness likeness = new Likeness(asked, token);
    List<Alike> found = new ArrayList<>();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(FIND)) {
      select.setString(1, who.subject());
      select.setArray(2, tokens(connection, asked.signs(), token));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Set<Long> kept = Set.of((Long[]) row.getArray(3).getArray());
          found.add(
              new Alike(
                  row.getObject(1, UUID.class),
                  row.getObject(2, UUID.class),
                  row.getBoolean(4),
                  likeness.to(kept)));
        }
      }
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
    return found.stream()
        .filter(each -> each.likeness() >= Likeness.ENOUGH)
        .sorted(
            Comparator.comparing(Alike::likeness)
                .reversed()
                .thenComparing(Alike::caseId)
                .thenComparing(Alike::personId))
        .toList();
  }

  private static void forget(Connection connection, UUID caseId, UUID personId)
      throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from name_token where case_id = ? and person_id = ?")) {
      delete.setObject(1, caseId);
      delete.setObject(2, personId);
      delete.executeUpdate();
    }
  }

  private static Array tokens(
      Connection connection, Set<String> signs, ToLongFunction<String> token) throws SQLException {
    return connection.createArrayOf(
        "bigint", signs.stream().map(token::applyAsLong).distinct().toArray());
  }
}
