package dev.hearth.safety.trigger;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import dev.hearth.safety.trigger.TriggerRepository.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records triggers and lists them. */
@ApplicationScoped
@Transactional
public class Triggers {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

  private final TriggerRepository triggers;
  private final Standings standings;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;

  Triggers(
      TriggerRepository triggers,
      Standings standings,
      CareTeam team,
      CurrentCaller caller,
      Audit audit) {
    this.triggers = triggers;
    this.standings = standings;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
  }

  /** What came of recording: the trigger, and whether it is new. */
  record Recorded(TriggerAnswer trigger, boolean isNew) {}

  /**
   * Records a trigger. While one of its type and UTC day is open, that one is the answer. Once an
   * assessment has answered it, the same may happen again on the same day and counts anew.
   */
  Recorded record(UUID id, TriggerRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "trigger.record");
    Instant now = standings.takeTurn(caseId);
    requirePast(request.happenedAt(), now);
    audit.allowed("trigger.record", "trigger", id, caseId);
    Optional<TriggerEvent> known = triggers.find(id).or(() -> triggers.openOfSameDay(request));
    if (known.isPresent()) {
      return again(id, known.get(), request);
    }
    Caller who = caller.get();
    TriggerEvent trigger = new TriggerEvent(id, who.agency(), request, now, who.subject());
    triggers.add(trigger);
    standings.recompute(caseId, now);
    return new Recorded(trigger.answer(), true);
  }

  /**
   * A breach of the protection order has become known; its trigger commits with what the caller
   * keeps of it.
   *
   * @return the trigger's id: this one, or the one of that day that is open already
   */
  @Transactional(TxType.MANDATORY)
  public UUID orderBreached(UUID id, UUID caseId, Instant happenedAt) {
    return record(id, new TriggerRequest(caseId, TriggerType.ORDER_BREACH, happenedAt))
        .trigger()
        .id();
  }

  Page<TriggerAnswer> list(UUID caseId, @Nullable String cursor, int limit) {
    team.require(caseId, "trigger.list");
    Place after = Cursor.decode(cursor, Place::parse);
    audit.allowed("trigger.list", "case", caseId, caseId);
    Page<TriggerEvent> page =
        Page.of(triggers.newestFirst(caseId, after, limit + 1), limit, TriggerEvent::place);
    return new Page<>(page.items().stream().map(TriggerEvent::answer).toList(), page.next());
  }

  /** A completed assessment answers every open trigger of its case. */
  @Transactional(TxType.MANDATORY)
  public void close(UUID caseId, UUID assessment, Instant at) {
    triggers.open(caseId).forEach(trigger -> trigger.close(assessment, at));
  }

  private static Recorded again(UUID id, TriggerEvent known, TriggerRequest request) {
    if (known.id().equals(id) && !known.says(request)) {
      throw Problems.alreadyThere();
    }
    return new Recorded(known.answer(), false);
  }

  private static void requirePast(Instant happenedAt, Instant now) {
    if (happenedAt.isAfter(now)) {
      throw Problems.badField("happenedAt", "must not lie in the future");
    }
    if (happenedAt.isBefore(EARLIEST)) {
      throw Problems.badField("happenedAt", "must not lie before 1900");
    }
  }
}
