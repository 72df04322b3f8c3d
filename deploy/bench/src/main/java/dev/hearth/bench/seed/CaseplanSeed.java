package dev.hearth.bench.seed;

import dev.hearth.bench.BenchBroken;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Writes the same cases into caseplan-service's tables, as superuser and by COPY: their teams,
 * their standings, and plans of three items each. Cases whose workers are measured have twenty
 * plans, the others one. Names and needs stay out; no row reads them.
 */
public final class CaseplanSeed {
  /** Plans of a case that is asked about. */
  public static final int PLANS = 20;

  private static final Duration BETWEEN_PLANS = Duration.ofHours(1);
  private static final String TITLE = "plan.item.title";
  private static final List<Item> ITEMS =
      List.of(
          new Item("New locks", "SAFETY_MEASURE", "AGENCY", "SAFETY", "FAMILY", false),
          new Item("Talks", "EXTERNAL_SERVICE", "AGENCY", "THERAPEUTIC", "MOTHER", true),
          new Item("His course", "TASK", "PUV", "BEHAVIOUR_CHANGE", "PUV", false));

  private final Cases cases;
  private final Spread spread;
  private final int workersMeasured;
  private final SeedSeals seals;

  /**
   * These cases, spread like this over agencies and workers.
   *
   * @param workersMeasured how many workers call the service: the first ones
   */
  public CaseplanSeed(Cases cases, Spread spread, int workersMeasured, SeedSeals seals) {
    this.cases = cases;
    this.spread = spread;
    this.workersMeasured = workersMeasured;
    this.seals = seals;
  }

  private record Item(
      String title,
      String kind,
      String assignee,
      String purpose,
      String target,
      boolean involvesMother) {}

  /** Writes everything and lets the database take stock of it. */
  public void fill(Connection superuser) {
    try {
      new CopyInto(
              superuser,
              "case_file",
              "agency_id, id, version, maltreatment_types, puv_recorded, created_at")
          .rows(row -> cases.forEach(each -> caseFile(row, each)));
      new CopyInto(superuser, "care_team", "agency_id, case_id, open")
          .rows(row -> cases.forEach(each -> row.add(agency(each), each.id(), true)));
      new CopyInto(superuser, "care_team_member", "agency_id, case_id, subject, role, joined_at")
          .rows(row -> cases.forEach(each -> members(row, each)));
      new CopyInto(
              superuser,
              "case_standing",
              "agency_id, case_id, version, assessed, level, outcome_incomplete, overtaken,"
                  + " valid_until, safety_plan_active, safety_plan_asks_her, feels_safe_enough")
          .rows(row -> cases.forEach(each -> standing(row, each)));
      new CopyInto(superuser, "data_key", "agency_id, subject_id, wrapped_keyset, created_at")
          .rows(
              row ->
                  cases.forEach(
                      each ->
                          row.add(
                              agency(each), each.id(), seals.wrapped(each.id()), each.openedAt())));
      new CopyInto(superuser, "case_plan", "agency_id, id, case_id, version, status, created_at")
          .rows(row -> cases.forEach(each -> plans(row, each)));
      new CopyInto(
              superuser,
              "plan_item",
              "agency_id, id, plan_id, position, title, kind, assignee, purpose, target,"
                  + " involves_mother, status, last_material_change_at, agreement_state")
          .rows(row -> cases.forEach(each -> items(row, each)));
      try (Statement statement = superuser.createStatement()) {
        statement.execute("vacuum analyze");
      }
    } catch (SQLException | IOException e) {
      throw new BenchBroken("The seed does not fit the tables: " + e.getMessage(), e);
    }
  }

  private void caseFile(CopyInto.Row row, SeededCase each) {
    row.add(agency(each), each.id(), 1, "{DOMESTIC_VIOLENCE}", true, each.openedAt());
  }

  private void members(CopyInto.Row row, SeededCase each) {
    int worker = spread.workerOf(each.number());
    row.add(agency(each), each.id(), Ids.worker(worker), "LEAD", each.openedAt());
    UUID supervisor = Ids.supervisor(spread.supervisorOf(worker));
    row.add(agency(each), each.id(), supervisor, "SUPERVISOR", each.openedAt());
  }

  private void standing(CopyInto.Row row, SeededCase each) {
    row.add(
        agency(each),
        each.id(),
        1,
        true,
        each.last().level(),
        false,
        each.state() == SeededCase.State.OVERTAKEN,
        each.last().dueAt(),
        false,
        false,
        "YES");
  }

  private void plans(CopyInto.Row row, SeededCase each) {
    for (int plan = 1; plan <= plansOf(each); plan++) {
      row.add(
          agency(each),
          Ids.plan(each.number(), plan),
          each.id(),
          1 + ITEMS.size(),
          "DRAFT",
          madeAt(each, plan));
    }
  }

  private void items(CopyInto.Row row, SeededCase each) {
    for (int plan = 1; plan <= plansOf(each); plan++) {
      for (int position = 0; position < ITEMS.size(); position++) {
        Item item = ITEMS.get(position);
        row.add(
            agency(each),
            Ids.item(each.number(), plan, position),
            Ids.plan(each.number(), plan),
            position,
            seals.sealed(each.id(), TITLE, item.title()),
            item.kind(),
            item.assignee(),
            item.purpose(),
            item.target(),
            item.involvesMother(),
            "PROPOSED",
            madeAt(each, plan),
            "NOT_ASKED");
      }
    }
  }

  private int plansOf(SeededCase each) {
    return spread.workerOf(each.number()) < workersMeasured ? PLANS : 1;
  }

  private static Instant madeAt(SeededCase each, int plan) {
    return each.last().completedAt().minus(BETWEEN_PLANS.multipliedBy(plan));
  }

  private UUID agency(SeededCase each) {
    return Ids.agency(spread.agencyOf(spread.workerOf(each.number())));
  }
}
