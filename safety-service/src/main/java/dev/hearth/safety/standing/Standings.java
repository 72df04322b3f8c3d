package dev.hearth.safety.standing;

import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.due.DueWork;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.standing.StandingHistory.Answered;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.team.CareTeamChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The only writer of safety standings. Whatever changes a case's safety locks its standing first,
 * so that writers of one case come one after the other, and ends with the standing computed anew in
 * the same transaction.
 */
@ApplicationScoped
@Transactional
public class Standings {
  private final StandingRepository rows;
  private final StandingHistory history;
  private final CaseFactsReader facts;
  private final AssessmentBehind assessments;
  private final CareTeam team;
  private final Audit audit;
  private final Outbox outbox;
  private final DueWork due;
  private final Clock clock;

  Standings(
      StandingRepository rows,
      StandingHistory history,
      CaseFactsReader facts,
      AssessmentBehind assessments,
      CareTeam team,
      Audit audit,
      Outbox outbox,
      DueWork due,
      Clock clock) {
    this.rows = rows;
    this.history = history;
    this.facts = facts;
    this.assessments = assessments;
    this.team = team;
    this.audit = audit;
    this.outbox = outbox;
    this.due = due;
    this.clock = clock;
  }

  /**
   * A standing with what is due, and its version for the ETag.
   *
   * @param assessed what is told of the assessment behind it
   */
  record Versioned(
      Standing standing,
      List<Due> dues,
      long version,
      Instant readAt,
      AssessmentBehind.Told assessed) {}

  /** The first word on a case comes with its care team: nothing is known, so assess at once. */
  void welcome(@Observes CareTeamChanged told) {
    if (told.open() && rows.find(told.caseId()).isEmpty()) {
      Instant now = clock.instant();
      Computed first =
          StandingRules.standing(told.caseId(), facts.of(told.caseId(), told.at(), now), now);
      StandingRow row = new StandingRow(told.agency(), told.caseId(), told.at(), first);
      rows.add(row);
      history.keep(row.caseId(), now, now, null);
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
    StandingRow row = rows.lock(caseId).orElseThrow(Problems::notFound);
    Instant now = row.laterThanKnown(clock.instant());
    catchUp(row, now);
    return now;
  }

  /** Computes the standing anew from what the case's tables hold now, and publishes a change. */
  @Transactional(TxType.MANDATORY)
  public Standing recompute(UUID caseId, Instant now) {
    StandingRow row = rows.lock(caseId).orElseThrow(Problems::notFound);
    settle(row, now, now);
    return row.standing();
  }

  /** A lease may have come to its end; the alarm of one that was renewed changes nothing. */
  void lapse(UUID caseId) {
    rows.lock(caseId).ifPresent(row -> catchUp(row, clock.instant()));
  }

  Versioned read(UUID caseId) {
    team.require(caseId, "standing.read");
    audit.allowed("standing.read", "standing", caseId, caseId);
    Instant now = upToDate(caseId);
    StandingRow row = rows.find(caseId).orElseThrow(Problems::notFound);
    Standing standing = row.standing();
    UUID assessment = standing.assessmentId();
    return new Versioned(
        standing,
        row.dues(),
        row.version(),
        now,
        assessment == null ? AssessmentBehind.NONE : assessments.behind(assessment));
  }

  /**
   * Turns the standing when time has changed it and no alarm has said so yet.
   *
   * @return the time of which it is told
   */
  @Transactional(TxType.MANDATORY)
  public Instant upToDate(UUID caseId) {
    StandingRow row = rows.find(caseId).orElseThrow(Problems::notFound);
    Instant now = clock.instant();
    if (row.hasTurned(now)) {
      rows.lockAgain(row);
      catchUp(row, now);
    }
    return now;
  }

  /** Turns the standing at every instant that has passed since somebody looked, one by one. */
  private void catchUp(StandingRow row, Instant now) {
    for (Instant turn = row.turnsAt(); row.hasTurned(now); turn = row.turnsAt()) {
      settle(row, Objects.requireNonNull(turn), now);
    }
  }

  /**
   * Computes the standing anew.
   *
   * @param since the instant it is computed for
   * @param now later than since when the service was away at that minute
   */
  private void settle(StandingRow row, Instant since, Instant now) {
    Standing before = row.standing();
    Instant alarm = row.turnsAt();
    Computed computed =
        StandingRules.standing(
            row.caseId(), facts.of(row.caseId(), row.firstDueAt(), since), since);
    boolean changed = row.become(computed);
    Instant turn = computed.turnsAt();
    if (turn != null && !turn.equals(alarm)) {
      due.at(StandingDue.NAME, row.agency(), row.caseId(), turn);
    }
    if (changed) {
      history.keep(row.caseId(), since, now, answered(before, row.standing()));
      publish(row);
    }
  }

  /**
   * The due time that a completed assessment has answered. The first one answers none: nothing was
   * known before it. Nor does a correction: it speaks for the day of what it corrects.
   */
  private @Nullable Answered answered(Standing before, Standing after) {
    Instant last = before.completedAt();
    Instant now = after.completedAt();
    boolean assessedAnew = last != null && now != null && now.isAfter(last);
    if (!assessedAnew || after.outcome() != AssessmentOutcome.COMPLETED) {
      return null;
    }
    return before.outcome() == AssessmentOutcome.COMPLETED
        ? new Answered(before.nextDueAt(), before.level())
        : history.waiting(before.caseId()).orElse(null);
  }

  private void publish(StandingRow row) {
    outbox.publish(
        Standing.TOPIC, row.caseId().toString(), Standing.TYPE, row.agency(), row.standing());
  }
}
