package dev.hearth.safety.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Keeps the standings. */
@ApplicationScoped
class StandingRepository {
  private final EntityManager entities;

  StandingRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(StandingRow row) {
    entities.persist(row);
  }

  Optional<StandingRow> find(UUID caseId) {
    return Optional.ofNullable(entities.find(StandingRow.class, caseId));
  }

  Optional<StandingRow> lock(UUID caseId) {
    return Optional.ofNullable(
        entities.find(StandingRow.class, caseId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Locks a row that was read before, and reads it again. */
  void lockAgain(StandingRow row) {
    entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
  }
}
