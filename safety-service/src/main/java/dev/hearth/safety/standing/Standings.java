package dev.hearth.safety.standing;

import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.due.DueWork;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.team.CareTeamChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * The only writer of safety standings. Whatever changes a case's safety locks its standing first,
 * so that writers of one case come one after the other, and ends with the standing computed anew in
 * the same transaction.
 */
@ApplicationScoped
@Transactional
public class Standings {
  private final StandingRepository rows;
  private final CaseFactsReader facts;
  private final CareTeam team;
  private final Audit audit;
  private final Outbox outbox;
  private final DueWork due;
  private final Clock clock;

  Standings(
      StandingRepository rows,
      CaseFactsReader facts,
      CareTeam team,
      Audit audit,
      Outbox outbox,
      DueWork due,
      Clock clock) {
    this.rows = rows;
    this.facts = facts;
    this.team = team;
    this.audit = audit;
    this.outbox = outbox;
    this.due = due;
    this.clock = clock;
  }

  /**
   * A standing with its version, for the ETag.
   *
   * @param validated whether the assessment behind it was made with a validated instrument
   */
  record Versioned(Standing standing, long version, boolean validated) {}

  /** The first word on a case comes with its care team: nothing is known, so assess at once. */
  void welcome(@Observes CareTeamChanged told) {
    if (told.open() && rows.find(told.caseId()).isEmpty()) {
      Standing first = compute(told.caseId(), told.at(), clock.instant());
      StandingRow row = new StandingRow(told.agency(), told.caseId(), told.at(), first);
      rows.add(row);
      publish(row);
    }
  }

  /**
   * Takes the case's turn until the end of the transaction.
   *
   * @return the time of what follows: later than all that was done in earlier turns
   */
  @Transactional(TxType.MANDATORY)
  public Instant takeTurn(UUID caseId) {
    if (rows.lock(caseId).isEmpty()) {
      throw Problems.notFound();
    }
    return clock.instant();
  }

  /** Computes the standing anew from what the case's tables hold now, and publishes a change. */
  @Transactional(TxType.MANDATORY)
  public Standing recompute(UUID caseId, Instant now) {
    StandingRow row = rows.lock(caseId).orElseThrow(Problems::notFound);
    settle(row, now);
    return row.standing();
  }

  /** Has the standing computed anew when a time that is known today has come. */
  @Transactional(TxType.MANDATORY)
  public void lookAgainAt(UUID agency, UUID caseId, Instant at) {
    due.at(StandingDue.NAME, agency, caseId, at);
  }

  /** A lease may have come to its end; the alarm of one that was renewed changes nothing. */
  void lapse(UUID caseId) {
    rows.lock(caseId).ifPresent(row -> settle(row, clock.instant()));
  }

  Versioned read(UUID caseId) {
    team.require(caseId, "standing.read");
    audit.allowed("standing.read", "standing", caseId, caseId);
    StandingRow row = rows.find(caseId).orElseThrow(Problems::notFound);
    Instant now = clock.instant();
    if (row.hasLapsedUnnoticed(now)) {
      rows.lockAgain(row);
      settle(row, now);
    }
    Standing standing = row.standing();
    return new Versioned(standing, row.version(), facts.isValidated(standing.assessmentId()));
  }

  private void settle(StandingRow row, Instant now) {
    Standing standing = compute(row.caseId(), row.firstDueAt(), now);
    boolean sameEnd = row.endsAt(standing.validUntil());
    if (!row.become(standing)) {
      return;
    }
    Instant end = standing.validUntil();
    if (!sameEnd && end != null && !now.isAfter(end)) {
      due.at(StandingDue.NAME, row.agency(), row.caseId(), end.plusMillis(1));
    }
    publish(row);
  }

  private Standing compute(UUID caseId, Instant firstDueAt, Instant now) {
    return StandingRules.standing(caseId, facts.of(caseId, firstDueAt, now), now);
  }

  private void publish(StandingRow row) {
    outbox.publish(
        Standing.TOPIC, row.caseId().toString(), Standing.TYPE, row.agency(), row.standing());
  }
}
