package dev.hearth.safety.ontime;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StorageFailure;
import dev.hearth.safety.instrument.NotValidated;
import dev.hearth.safety.ontime.OnTimeShare.Cell;
import dev.hearth.safety.ontime.OnTimeShare.Count;
import dev.hearth.safety.ontime.OnTimeShare.LevelSum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts an agency's assessments on time; months are those of UTC. */
@ApplicationScoped
@Transactional
class OnTimeShares {
  private static final int USUAL_MONTHS = 12;
  private static final int MOST_MONTHS = 60;
  private static final String COUNTED =
      """
      select to_char(s.since at time zone 'UTC', 'YYYY-MM') as month, s.answered_level,
        count(*) as completed, count(distinct s.case_id) as families, count(*) filter (where s.since <= s.answered_due_at) as on_time,
        bool_and(coalesce(a.instrument_validated, false)) as validated
      from standing_change s
      left join assessment a on a.agency_id = s.agency_id and a.id = s.assessment_id
      where s.answered_due_at is not null and s.since >= ? and s.since < ?
      group by 1, 2
      """;

  private final DataSource dataSource;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  OnTimeShares(DataSource dataSource, CurrentCaller caller, Audit audit, Clock clock) {
    this.dataSource = dataSource;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The share of the caller's agency.
   *
   * @param from twelve months before the end when left out
   * @param to the last month that is over when left out
   */
  OnTimeShare read(@Nullable YearMonth from, @Nullable YearMonth to) {
    // A month that still runs would tell by tomorrow's reading what has happened today.
    YearMonth over = YearMonth.from(clock.instant().atOffset(ZoneOffset.UTC)).minusMonths(1);
    YearMonth last = to == null ? over : to;
    YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS - 1) : from;
    if (last.isAfter(over)) {
      throw Problems.badField("to", "must be a month that is over");
    }
    if (first.isAfter(last)) {
      throw Problems.badField("from", "must not lie after to");
    }
    if (first.plusMonths(MOST_MONTHS).compareTo(last) <= 0) {
      throw Problems.badField("from", "must not lie more than five years before to");
    }
    audit.allowed("on-time-share.read", "agency", caller.get().agency(), null);
    return share(first, last, counted(first, last));
  }

  /** A cell, and whether all of its assessments were made with validated instruments. */
  private record Counted(Cell cell, boolean validated) {}

  private static OnTimeShare share(YearMonth first, YearMonth last, List<Counted> counted) {
    List<Cell> cells = everyCell(first, last, counted);
    boolean validated =
        counted.stream().allMatch(each -> each.cell().suppressed() || each.validated());
    List<LevelSum> byLevel =
        Arrays.stream(SafetyLevel.values())
            .map(level -> new LevelSum(level, sum(cells.stream().filter(c -> c.level() == level))))
            .filter(each -> each.count().completed() > 0)
            .toList();
    return new OnTimeShare(
        first.toString(),
        last.toString(),
        cells,
        byLevel,
        sum(cells.stream()),
        !validated,
        NotValidated.notice(validated));
  }

  // Also months without any: that something is not shown must not say that there was something.
  private static List<Cell> everyCell(YearMonth first, YearMonth last, List<Counted> counted) {
    Map<String, Cell> shown =
        counted.stream()
            .map(Counted::cell)
            .collect(Collectors.toMap(cell -> cell.month() + cell.level(), cell -> cell));
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .map(YearMonth::toString)
        .flatMap(
            month ->
                Arrays.stream(SafetyLevel.values())
                    .map(level -> shown.getOrDefault(month + level, Cell.suppressed(month, level))))
        .toList();
  }

  private static Count sum(Stream<Cell> cells) {
    return Count.sum(cells.map(Cell::count).filter(Objects::nonNull).toList());
  }

  private List<Counted> counted(YearMonth first, YearMonth last) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement(COUNTED + " order by month, answered_level")) {
      select.setObject(1, beginning(first));
      select.setObject(2, beginning(last.plusMonths(1)));
      List<Counted> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(
              new Counted(
                  Cell.of(
                      row.getString("month"),
                      SafetyLevel.valueOf(row.getString("answered_level")),
                      Count.of(row.getLong("completed"), row.getLong("on_time")),
                      row.getLong("families")),
                  row.getBoolean("validated")));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }

  private static OffsetDateTime beginning(YearMonth month) {
    return month.atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
  }
}
