package dev.hearth.caseplan.timeline;

import dev.hearth.caseplan.timeline.TimelineEntry.By;
import dev.hearth.caseplan.timeline.TimelineEntry.Happened;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Notes what happens in a case, in the transaction in which it happens: what rolls back never
 * happened. Every feature that changes something of a case calls it; codes and ids only.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Timeline {
  private final EntityManager entities;
  private final CurrentCaller caller;
  private final Clock clock;

  Timeline(EntityManager entities, CurrentCaller caller, Clock clock) {
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Something that happened.
   *
   * @param code what it came to, where the kind leaves that open: an answer, a rule, a reason
   * @param author subject of a worker, id of a receiving agency, null for the safety gate
   */
  @Schema(name = "TimelineEntry")
  public record Entry(
      UUID id,
      Instant at,
      TimelineKind kind,
      String subjectType,
      String subjectId,
      @Nullable String code,
      AuthorKind authorKind,
      @Nullable String author) {}

  /** The caller has done it. */
  public void add(UUID caseId, TimelineKind kind, Object subjectId) {
    add(caseId, kind, subjectId, null);
  }

  /**
   * The caller has done it.
   *
   * @param code what it came to; a code, never words
   */
  public void add(UUID caseId, TimelineKind kind, Object subjectId, @Nullable String code) {
    add(
        caller.get().agency(),
        caseId,
        new Happened(kind, subjectId.toString(), code),
        new By(AuthorKind.WORKER, caller.get().subject()));
  }

  /**
   * The caller's agency has answered what was sent to it. The database lets it write nothing but
   * that into the sender's timeline.
   */
  public void addByReceiver(UUID sender, UUID caseId, TimelineKind kind, UUID referralId) {
    add(
        sender,
        caseId,
        new Happened(kind, referralId.toString(), null),
        new By(AuthorKind.RECEIVING_AGENCY, caller.get().agency().toString()));
  }

  /** What happened in a case of the present agency, newest first. */
  public List<Entry> newestFirst(UUID caseId, @Nullable NewestFirst after, int limit) {
    String page = after == null ? "" : " and (e.happenedAt, e.id) < (:at, :id)";
    TypedQuery<TimelineEntry> query =
        entities
            .createQuery(
                "select e from TimelineEntry e where e.caseId = :case"
                    + page
                    + " order by e.happenedAt desc, e.id desc",
                TimelineEntry.class)
            .setParameter("case", caseId)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultStream().map(TimelineEntry::told).toList();
  }

  private void add(UUID agency, UUID caseId, Happened happened, By by) {
    entities.persist(new TimelineEntry(agency, caseId, clock.instant(), happened, by));
  }
}
