package dev.hearth.notification.safetyleftout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The contacts that wait, and when each case was assessed last. */
@ApplicationScoped
class LeftOutRepository {
  private static final String KEEP =
      """
      insert into contact_without_check (agency_id, case_id, contact_id, happened_at)
      values (hearth_agency(), ?1, ?2, ?3)
      on conflict (agency_id, case_id, contact_id) do update set happened_at = excluded.happened_at
      """;
  private static final String ASSESSED =
      """
      insert into case_assessed (agency_id, case_id, completed_at) values (hearth_agency(), ?1, ?2)
      on conflict (agency_id, case_id)
      do update set completed_at = greatest(case_assessed.completed_at, excluded.completed_at)
      """;

  private final EntityManager entities;

  LeftOutRepository(EntityManager entities) {
    this.entities = entities;
  }

  void keep(UUID caseId, UUID contactId, Instant happenedAt) {
    entities
        .createNativeQuery(KEEP)
        .setParameter(1, caseId)
        .setParameter(2, contactId)
        .setParameter(3, happenedAt)
        .executeUpdate();
  }

  void forget(UUID caseId, UUID contactId) {
    entities
        .createNativeQuery(
            "delete from contact_without_check where case_id = ?1 and contact_id = ?2")
        .setParameter(1, caseId)
        .setParameter(2, contactId)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<UUID> waitingUntil(UUID caseId, Instant assessedAt) {
    return entities
        .createNativeQuery(
            "select contact_id from contact_without_check"
                + " where case_id = ?1 and happened_at <= ?2",
            UUID.class)
        .setParameter(1, caseId)
        .setParameter(2, assessedAt)
        .getResultList();
  }

  void assessed(UUID caseId, Instant completedAt) {
    entities
        .createNativeQuery(ASSESSED)
        .setParameter(1, caseId)
        .setParameter(2, completedAt)
        .executeUpdate();
  }

  boolean isAssessedSince(UUID caseId, Instant happenedAt) {
    return !entities
        .createNativeQuery(
            "select 1 from case_assessed where case_id = ?1 and completed_at >= ?2", Integer.class)
        .setParameter(1, caseId)
        .setParameter(2, happenedAt)
        .getResultList()
        .isEmpty();
  }
}
