package dev.hearth.caseplan.handover;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Handovers in the database. */
@ApplicationScoped
class HandoverRepository {
  private static final String NEWEST_FIRST = " order by h.offeredAt desc, h.id desc";

  // To me; or by me, while I am on the team. Never of a case that I am barred from.
  private static final String MINE =
      """
      select h, m.subject from Handover h
      left join CareTeamMember m on m.caseId = h.caseId and m.subject = :who
      where h.state = :state and (h.to = :who or (h.offeredBy = :who and m.subject is not null))
        and not exists (select 1 from ConflictOfInterest x where x.caseId = h.caseId
          and x.subject = :who and x.liftedAt is null)
      """;

  private final EntityManager entities;

  HandoverRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A handover and whether the asking person is on the team of its case. */
  record Seen(Handover handover, boolean onTheTeam) {}

  void add(Handover handover) {
    entities.persist(handover);
  }

  Optional<Handover> find(UUID id) {
    return Optional.ofNullable(entities.find(Handover.class, id));
  }

  void lock(Handover found) {
    entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<Handover> lockOpen(UUID caseId) {
    return entities
        .createQuery(
            "select h from Handover h where h.caseId = :case and h.state = :offered",
            Handover.class)
        .setParameter("case", caseId)
        .setParameter("offered", HandoverState.OFFERED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  List<Handover> ofCase(UUID caseId, @Nullable NewestFirst after, int most) {
    return page(
            entities
                .createQuery(
                    "select h from Handover h where h.caseId = :case" + after(after) + NEWEST_FIRST,
                    Handover.class)
                .setParameter("case", caseId),
            after,
            most)
        .getResultList();
  }

  List<Seen> of(String subject, HandoverState state, @Nullable NewestFirst after, int most) {
    return page(
            entities
                .createQuery(MINE + after(after) + NEWEST_FIRST, Object[].class)
                .setParameter("who", subject)
                .setParameter("state", state),
            after,
            most)
        .getResultList()
        .stream()
        .map(row -> new Seen((Handover) row[0], row[1] != null))
        .toList();
  }

  private static String after(@Nullable NewestFirst after) {
    return after == null ? "" : " and (h.offeredAt, h.id) < (:at, :id)";
  }

  private static <T> TypedQuery<T> page(
      TypedQuery<T> query, @Nullable NewestFirst after, int most) {
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.setMaxResults(most);
  }
}
