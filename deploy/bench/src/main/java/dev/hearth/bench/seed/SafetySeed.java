package dev.hearth.bench.seed;

import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.seed.SeededCase.Assessed;
import dev.hearth.bench.seed.SeededCase.State;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/**
 * Writes the cases into safety-service's tables, as superuser and by COPY: a million of them would
 * take days through the service. What was answered in old assessments stays out; nothing reads it.
 */
public final class SafetySeed {
  private static final String INSTRUMENT = "safety-check";
  private static final String INSTRUMENT_VERSION = "1.0.0";

  private final Cases cases;
  private final Spread spread;

  /** These cases, spread like this over agencies and workers. */
  public SafetySeed(Cases cases, Spread spread) {
    this.cases = cases;
    this.spread = spread;
  }

  /** Writes everything and lets the database take stock of it. */
  public void fill(Connection superuser) {
    try {
      new CopyInto(superuser, "care_team", "agency_id, case_id, open")
          .rows(row -> cases.forEach(each -> row.add(agency(each), each.id(), true)));
      new CopyInto(superuser, "care_team_member", "agency_id, case_id, subject, role")
          .rows(row -> cases.forEach(each -> members(row, each)));
      new CopyInto(
              superuser,
              "assessment",
              "agency_id, id, case_id, version, instrument_code, instrument_version,"
                  + " external_factors, started_at, started_by, completed_at, completed_by, level,"
                  + " score, outcome, complete, feels_safe_enough_to_start, due_at, as_of,"
                  + " instrument_validated")
          .rows(row -> cases.forEach(each -> assessments(row, each)));
      new CopyInto(
              superuser,
              "trigger_event",
              "agency_id, id, case_id, type, happened_at, recorded_at, recorded_by, voids,"
                  + " immediate_until_assessed, due_at")
          .rows(row -> cases.forEach(each -> trigger(row, each)));
      new CopyInto(
              superuser,
              "standing",
              "agency_id, case_id, version, first_due_at, assessment_id, level, outcome,"
                  + " is_current, not_current_because, overtaken_by, gate, gate_row, completed_at,"
                  + " valid_until, next_due_at, next_due_because, safety_plan_active,"
                  + " safety_plan_has_action_for_mother, feels_safe_enough_to_start, turns_at,"
                  + " outlook")
          .rows(row -> cases.forEach(each -> standing(row, each)));
      new CopyInto(
              superuser,
              "scheduled_tasks",
              "task_name, task_instance, execution_time, picked, version")
          .rows(row -> cases.forEach(each -> alarm(row, each)));
      new CopyInto(superuser, "outbox_stream", "topic, key, sequence")
          .rows(row -> cases.forEach(each -> stream(row, each)));
      try (Statement statement = superuser.createStatement()) {
        statement.execute("vacuum analyze");
      }
    } catch (SQLException | IOException e) {
      throw new BenchBroken("The seed does not fit the tables: " + e.getMessage(), e);
    }
  }

  private void members(CopyInto.Row row, SeededCase each) {
    int worker = spread.workerOf(each.number());
    row.add(agency(each), each.id(), Ids.worker(worker), "LEAD");
    row.add(agency(each), each.id(), Ids.supervisor(spread.supervisorOf(worker)), "SUPERVISOR");
  }

  private void assessments(CopyInto.Row row, SeededCase each) {
    UUID by = Ids.worker(spread.workerOf(each.number()));
    for (Assessed assessed : each.assessments()) {
      row.add(
          agency(each),
          assessed.id(),
          each.id(),
          3,
          INSTRUMENT,
          INSTRUMENT_VERSION,
          true,
          assessed.completedAt().minusSeconds(1_800),
          by,
          assessed.completedAt(),
          by,
          assessed.level(),
          assessed.level().ordinal() * 4,
          "COMPLETED",
          true,
          "YES",
          assessed.dueAt(),
          assessed.completedAt(),
          false);
    }
  }

  private void trigger(CopyInto.Row row, SeededCase each) {
    Instant at = each.overtakenAt();
    if (at != null) {
      row.add(
          agency(each),
          Ids.trigger(each.number()),
          each.id(),
          "NEW_INCIDENT",
          at,
          at,
          Ids.worker(spread.workerOf(each.number())),
          true,
          false,
          each.triggerDueAt());
    }
  }

  private void standing(CopyInto.Row row, SeededCase each) {
    Assessed last = each.last();
    boolean current = each.state() == State.CURRENT;
    boolean overtaken = each.state() == State.OVERTAKEN;
    String gateRow =
        switch (each.state()) {
          case CURRENT -> last.level().gateRow();
          case OVERDUE -> "OVERDUE";
          case OVERTAKEN -> "OVERTAKEN_BY_TRIGGER";
        };
    row.add(
        agency(each),
        each.id(),
        each.assessments().size(),
        each.openedAt(),
        last.id(),
        last.level(),
        "COMPLETED",
        current,
        current ? null : each.state(),
        overtaken ? "NEW_INCIDENT" : null,
        current && last.level() == Level.STANDARD ? "OPEN" : "SHUT",
        gateRow,
        last.completedAt(),
        last.dueAt(),
        each.nextDueAt(),
        each.nextDueAt().equals(last.dueAt()) ? "INTERVAL" : "NEW_INCIDENT",
        false,
        false,
        "YES",
        each.turnsAt(),
        Outlook.of(each));
  }

  private void alarm(CopyInto.Row row, SeededCase each) {
    Instant at = each.turnsAt();
    if (at != null) {
      String id = agency(each) + "/" + each.id() + "/" + Ids.alarm(each.number());
      row.add("standing-due", id, at, false, 1);
    }
  }

  private void stream(CopyInto.Row row, SeededCase each) {
    row.add(
        "hearth.safety-standing",
        agency(each) + "/" + each.id(),
        each.last().completedAt().toEpochMilli() * 1_000);
  }

  private UUID agency(SeededCase each) {
    return Ids.agency(spread.agencyOf(spread.workerOf(each.number())));
  }
}
