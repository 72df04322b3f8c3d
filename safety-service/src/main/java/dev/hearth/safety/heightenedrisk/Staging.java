package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.due.DueWork;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.trigger.OccurrenceAnswered;
import dev.hearth.safety.trigger.Occurrences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks for the check before the next beginning of a heightened-risk time, one at a time: the one
 * after it is staged when this one has been answered, has come, or is changed.
 */
@ApplicationScoped
@Transactional
class Staging {
  private final HeightenedRiskRepository times;
  private final Occurrences occurrences;
  private final Standings standings;
  private final DueWork due;

  Staging(
      HeightenedRiskRepository times, Occurrences occurrences, Standings standings, DueWork due) {
    this.times = times;
    this.occurrences = occurrences;
    this.standings = standings;
    this.due = due;
  }

  /** Stages the next beginning under the case's turn; its standing is computed afterwards. */
  @Transactional(TxType.MANDATORY)
  void stageNext(HeightenedRiskTime time, Instant now) {
    Optional<Instant> next = time.schedule().next(time.nextAt(), now);
    while (next.isPresent() && !occurrences.stage(time.occurrence(), next.get(), now)) {
      next = time.schedule().next(next.get(), now);
    }
    time.stagedFor(next.orElse(time.nextAt()));
    next.filter(at -> at.isAfter(now))
        .ifPresent(at -> due.at(HeightenedRiskDue.NAME, time.agency(), time.id(), at));
  }

  /** The check before the staged one was done: the next may be asked for. */
  @Transactional(TxType.MANDATORY)
  void onAnswered(@Observes OccurrenceAnswered answered) {
    times
        .find(answered.heightenedRiskTimeId())
        .filter(HeightenedRiskTime::isLive)
        .filter(time -> answered.occurrenceAt().equals(time.nextAt()))
        .ifPresent(time -> stageNext(time, answered.at()));
  }

  /** A beginning has come, perhaps long ago; an alarm for another one changes nothing. */
  void hasCome(UUID id) {
    Optional<HeightenedRiskTime> known = times.find(id);
    if (known.isEmpty()) {
      return;
    }
    HeightenedRiskTime time = known.get();
    Instant now = standings.takeTurn(time.caseId());
    times.refresh(time);
    Instant staged = time.nextAt();
    if (time.isLive() && staged != null && !staged.isAfter(now)) {
      stageNext(time, now);
      standings.recompute(time.caseId(), now);
    }
  }
}
