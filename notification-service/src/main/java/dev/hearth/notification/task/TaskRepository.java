package dev.hearth.notification.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The task table; row-level security keeps every query to the transaction's agency. */
@ApplicationScoped
class TaskRepository {
  // Membership is looked up with every read: who left the team sees nothing of it from then on but
  // what is her own.
  private static final String INBOX =
      """
      select t.* from task t
      where t.assignee = :subject and t.state = :state
        and (t.due_at, t.id) < (:dueAt, :id)
        and (t.personal or exists (select 1 from care_team_member m
                    where m.agency_id = t.agency_id and m.case_id = t.case_id
                      and m.subject = t.assignee))
      order by t.due_at desc, t.id desc
      limit :rows
      """;
  private static final Instant BEYOND = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID LAST = new UUID(-1, -1);

  private final EntityManager entities;

  TaskRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The place of a task in the inbox. */
  record Place(Instant dueAt, UUID id) {
    static Place parse(String keyset) {
      String[] parts = keyset.split("/", 2);
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    static String of(Task task) {
      return task.dueAt() + "/" + task.id();
    }
  }

  void add(Task task) {
    entities.persist(task);
  }

  void flush() {
    entities.flush();
  }

  Optional<Task> find(UUID id) {
    return Optional.ofNullable(entities.find(Task.class, id));
  }

  Optional<Task> findForChange(UUID id) {
    return Optional.ofNullable(entities.find(Task.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  Optional<Task> find(UUID caseId, TaskType type, String occurrence) {
    return entities
        .createQuery(
            "from Task where caseId = :caseId and type = :type and occurrence = :occurrence",
            Task.class)
        .setParameter("caseId", caseId)
        .setParameter("type", type)
        .setParameter("occurrence", occurrence)
        .getResultStream()
        .findFirst();
  }

  List<Task> lock(UUID caseId, TaskState state) {
    return entities
        .createQuery("from Task where caseId = :caseId and state = :state", Task.class)
        .setParameter("caseId", caseId)
        .setParameter("state", state)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  List<Task> lock(UUID caseId, TaskType type, Set<TaskState> states) {
    return entities
        .createQuery(
            "from Task where caseId = :caseId and type = :type and state in :states", Task.class)
        .setParameter("caseId", caseId)
        .setParameter("type", type)
        .setParameter("states", states)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @SuppressWarnings("unchecked")
  List<Task> inbox(String subject, TaskState state, @Nullable Place after, int rows) {
    return entities
        .createNativeQuery(INBOX, Task.class)
        .setParameter("subject", subject)
        .setParameter("state", state.name())
        .setParameter("dueAt", after == null ? BEYOND : after.dueAt())
        .setParameter("id", after == null ? LAST : after.id())
        .setParameter("rows", rows)
        .getResultList();
  }
}
