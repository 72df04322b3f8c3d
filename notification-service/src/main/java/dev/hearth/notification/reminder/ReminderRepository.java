package dev.hearth.notification.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The reminder table; row-level security keeps every query to the transaction's agency. */
@ApplicationScoped
class ReminderRepository {
  private final EntityManager entities;

  ReminderRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(Reminder reminder) {
    entities.persist(reminder);
  }

  /** Hibernate would insert before it updates, and two live reminders break a constraint. */
  void flush() {
    entities.flush();
  }

  Optional<UUID> caseOf(UUID id) {
    return entities
        .createQuery("select caseId from Reminder where id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Reminder> findForChange(UUID id) {
    return Optional.ofNullable(entities.find(Reminder.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Reminder> find(UUID caseId, String occurrence) {
    return entities
        .createQuery(
            "from Reminder where caseId = :caseId and occurrence = :occurrence", Reminder.class)
        .setParameter("caseId", caseId)
        .setParameter("occurrence", occurrence)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  Optional<Reminder> live(UUID caseId) {
    return entities
        .createQuery("from Reminder where caseId = :caseId and state = :live", Reminder.class)
        .setParameter("caseId", caseId)
        .setParameter("live", Reminder.State.SCHEDULED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
