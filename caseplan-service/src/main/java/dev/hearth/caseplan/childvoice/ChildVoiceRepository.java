package dev.hearth.caseplan.childvoice;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of children's voices in the database. */
@ApplicationScoped
class ChildVoiceRepository {
  private final EntityManager entities;

  ChildVoiceRepository(EntityManager entities) {
    this.entities = entities;
  }

  Optional<ChildVoice> voice(UUID childId) {
    return Optional.ofNullable(entities.find(ChildVoice.class, childId));
  }

  /** What is written of any of these children. */
  List<ChildVoice> voices(Set<UUID> children) {
    return entities
        .createQuery("select x from ChildVoice x where x.childId in :children", ChildVoice.class)
        .setParameter("children", children)
        .getResultList();
  }

  /** The conversations with any of these children, newest first. */
  List<Conversation> conversations(Set<UUID> children) {
    return ofAny(Conversation.class, "at", children);
  }

  /** The decisions about any of these children, newest first. */
  List<Decision> decisions(Set<UUID> children) {
    return ofAny(Decision.class, "decidedAt", children);
  }

  private <T> List<T> ofAny(Class<T> type, String time, Set<UUID> children) {
    return entities
        .createQuery(
            "select x from %s x where x.childId in :children order by x.%s desc, x.id desc"
                .formatted(type.getSimpleName(), time),
            type)
        .setParameter("children", children)
        .getResultList();
  }

  Optional<Conversation> conversation(UUID id) {
    return Optional.ofNullable(entities.find(Conversation.class, id));
  }

  Optional<Decision> decision(UUID id) {
    return Optional.ofNullable(entities.find(Decision.class, id));
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  void lock(Object entity) {
    entities.refresh(entity, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether the plan is one of this case. */
  boolean hasPlan(UUID caseId, UUID planId) {
    return !entities
        .createNativeQuery("select 1 from case_plan where id = ?1 and case_id = ?2", Integer.class)
        .setParameter(1, planId)
        .setParameter(2, caseId)
        .getResultList()
        .isEmpty();
  }

  List<Conversation> conversations(Set<UUID> children, @Nullable NewestFirst after, int limit) {
    return page(Conversation.class, "at", children, after, limit);
  }

  List<Decision> decisions(Set<UUID> children, @Nullable NewestFirst after, int limit) {
    return page(Decision.class, "decidedAt", children, after, limit);
  }

  private <T> List<T> page(
      Class<T> type, String time, Set<UUID> children, @Nullable NewestFirst after, int limit) {
    String place = "(x." + time + ", x.id)";
    TypedQuery<T> query =
        entities
            .createQuery(
                "select x from "
                    + type.getSimpleName()
                    + " x where x.childId in :children"
                    + (after == null ? "" : " and " + place + " < (:at, :id)")
                    + " order by x."
                    + time
                    + " desc, x.id desc",
                type)
            .setParameter("children", children)
            .setMaxResults(limit);
    if (after != null) {
      query.setParameter("at", after.createdAt()).setParameter("id", after.id());
    }
    return query.getResultList();
  }
}
