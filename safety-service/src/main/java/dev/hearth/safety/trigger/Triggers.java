package dev.hearth.safety.trigger;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records triggers, moves and cancels those that lie ahead, and lists them. */
@ApplicationScoped
@Transactional
public class Triggers {
  private final TriggerRepository triggers;
  private final TriggerTimes times;
  private final TriggerEffects effects;
  private final BreachReview breaches;
  private final Standings standings;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Event<OccurrenceAnswered> answered;
  private final Clock clock;

  Triggers(
      TriggerRepository triggers,
      TriggerTimes times,
      TriggerEffects effects,
      BreachReview breaches,
      Standings standings,
      CareTeam team,
      CurrentCaller caller,
      Audit audit,
      Event<OccurrenceAnswered> answered,
      Clock clock) {
    this.triggers = triggers;
    this.times = times;
    this.effects = effects;
    this.breaches = breaches;
    this.standings = standings;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
    this.answered = answered;
    this.clock = clock;
  }

  /** What came of recording: the trigger, its version, and whether it is new. */
  record Recorded(
      TriggerAnswer trigger, long version, boolean isNew, List<FindingAnswer> findings) {
    static Recorded of(TriggerEvent trigger, boolean isNew) {
      return new Recorded(trigger.answer(), trigger.version(), isNew, List.of());
    }

    Recorded with(List<FindingAnswer> found) {
      return new Recorded(trigger, version, isNew, found);
    }
  }

  /** A trigger with all that was changed about it, and its version. */
  record Found(TriggerAnswer trigger, List<TriggerChange.ChangeAnswer> changes, long version) {}

  /** Records a trigger, and says what the practice rules ask for after a breach of the order. */
  Recorded record(UUID id, TriggerRequest request) {
    Recorded kept = keep(id, request);
    return request.type() == TriggerType.ORDER_BREACH
        ? kept.with(breaches.of(request.caseId(), clock.instant()))
        : kept;
  }

  /**
   * Keeps a trigger. While one of its type and day is open, that one is the answer, and when that
   * one was still awaited, it has come. Once an assessment has answered it, the same may happen
   * again on the same day and counts anew; what still lies ahead is asked about once.
   */
  private Recorded keep(UUID id, TriggerRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "trigger.record");
    ZoneId zone = times.zone(request);
    Instant now = standings.takeTurn(caseId);
    times.requireFitting(request.type(), request.happenedAt(), now);
    audit.allowed("trigger.record", "trigger", id, caseId);
    Optional<TriggerEvent> known = triggers.find(id);
    if (known.isPresent()) {
      return again(known.get(), request);
    }
    Caller who = caller.get();
    Recording what =
        new Recording(
            caseId,
            request.type(),
            effects.to(request.type()),
            request.happenedAt(),
            zone,
            null,
            who.subject());
    return sameDay(what, now)
        .map(there -> thereAlready(there, what, now))
        .orElseGet(() -> add(id, who.agency(), what, now));
  }

  private Optional<TriggerEvent> sameDay(Recording what, Instant now) {
    LocalDate day = TriggerTimes.day(what.happenedAt(), what.zone());
    return what.happenedAt().isAfter(now)
        ? triggers.askedOfSameDay(what.caseId(), what.type(), day, now)
        : triggers.openOfSameDay(what.caseId(), what.type(), day);
  }

  private Recorded add(UUID id, UUID agency, Recording what, Instant now) {
    LocalDate day = TriggerTimes.day(what.happenedAt(), what.zone());
    Instant knownSince = triggers.firstKnown(what.caseId(), what.type(), day).orElse(now);
    TriggerEvent trigger = new TriggerEvent(id, agency, what, now, knownSince);
    triggers.add(trigger);
    standings.recompute(trigger.caseId(), now);
    return Recorded.of(trigger, true);
  }

  private static Recorded again(TriggerEvent known, TriggerRequest request) {
    if (!known.says(request)) {
      throw Problems.alreadyThere();
    }
    return Recorded.of(known, false);
  }

  private Recorded thereAlready(TriggerEvent there, Recording what, Instant now) {
    boolean hasCome = there.liesAhead(now) && !what.happenedAt().isAfter(now);
    if (hasCome && there.heightenedRiskTimeId() == null) {
      move(there, what.happenedAt(), now);
    }
    return Recorded.of(there, false);
  }

  /** Moves one that lies ahead to another time. */
  Recorded move(UUID id, long expected, TriggerRequest request) {
    TriggerEvent trigger = ofMyCase(id, "trigger.move");
    Instant now = standings.takeTurn(trigger.caseId());
    requireMovable(trigger, expected);
    times.requireSame(trigger, request);
    times.requireFitting(trigger.type(), request.happenedAt(), now);
    triggers
        .openOfSameDay(
            trigger.caseId(),
            trigger.type(),
            TriggerTimes.day(request.happenedAt(), trigger.zone()))
        .filter(other -> !other.id().equals(id))
        .ifPresent(
            other -> {
              throw Problems.conflict(
                  "trigger-of-that-day", "One of this type is recorded for that day already.");
            });
    move(trigger, request.happenedAt(), now);
    audit.allowed("trigger.move", "trigger", id, trigger.caseId());
    return Recorded.of(trigger, false);
  }

  private void move(TriggerEvent trigger, Instant to, Instant now) {
    Instant was = trigger.happenedAt();
    trigger.move(to, now);
    triggers.add(TriggerChange.moved(trigger, was, now, caller.get().subject()));
    standings.recompute(trigger.caseId(), now);
  }

  /** Cancels one that will not happen after all. */
  Recorded cancel(UUID id, long expected) {
    TriggerEvent trigger = ofMyCase(id, "trigger.cancel");
    Instant now = standings.takeTurn(trigger.caseId());
    requireMovable(trigger, expected);
    String by = caller.get().subject();
    trigger.cancel(by, now);
    triggers.add(TriggerChange.cancelled(trigger, now, by));
    audit.allowed("trigger.cancel", "trigger", id, trigger.caseId());
    standings.recompute(trigger.caseId(), now);
    return Recorded.of(trigger, false);
  }

  Found read(UUID id) {
    TriggerEvent trigger = ofMyCase(id, "trigger.read");
    audit.allowed("trigger.read", "trigger", id, trigger.caseId());
    List<TriggerChange.ChangeAnswer> changes =
        triggers.changes(id).stream().map(TriggerChange::answer).toList();
    return new Found(trigger.answer(), changes, trigger.version());
  }

  /**
   * A breach of the protection order has become known; its trigger commits with what the caller
   * keeps of it.
   *
   * @param zone on whose clocks its day is counted
   * @return the trigger's id: this one, or the one of that day that is open already
   */
  @Transactional(TxType.MANDATORY)
  public UUID orderBreached(UUID id, UUID caseId, Instant happenedAt, String zone) {
    return keep(id, new TriggerRequest(caseId, TriggerType.ORDER_BREACH, happenedAt, zone))
        .trigger()
        .id();
  }

  Page<TriggerAnswer> list(UUID caseId, @Nullable String cursor, int limit) {
    team.require(caseId, "trigger.list");
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    audit.allowed("trigger.list", "case", caseId, caseId);
    Page<TriggerEvent> page =
        Page.of(triggers.newestFirst(caseId, after, limit + 1), limit, TriggerEvent::place);
    return new Page<>(page.items().stream().map(TriggerEvent::answer).toList(), page.next());
  }

  /**
   * A completed assessment answers what has happened, and the check before what will happen soon.
   */
  @Transactional(TxType.MANDATORY)
  public void close(UUID caseId, UUID assessment, Instant at) {
    triggers.open(caseId).stream()
        .filter(trigger -> trigger.answer(assessment, at))
        .flatMap(trigger -> trigger.answeredOccurrence(at).stream())
        .forEach(answered::fire);
  }

  private TriggerEvent ofMyCase(UUID id, String action) {
    TriggerEvent trigger =
        triggers
            .find(id)
            .orElseThrow(
                () -> {
                  audit.denied(action, "trigger", id, null);
                  return Problems.notFound();
                });
    team.require(trigger.caseId(), action);
    return trigger;
  }

  private void requireMovable(TriggerEvent trigger, long expected) {
    triggers.refresh(trigger);
    Preconditions.requireVersion(expected, trigger.version());
    if (trigger.heightenedRiskTimeId() != null) {
      throw Problems.conflict(
          "trigger-of-heightened-risk-time",
          "It is an occurrence of a heightened-risk time. Change that one.");
    }
  }
}
