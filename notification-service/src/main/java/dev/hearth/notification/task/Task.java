package dev.hearth.notification.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a human must do for a case. */
@Entity
class Task {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private TaskType type;

  private String occurrence;

  @Enumerated(EnumType.STRING)
  private Urgency urgency;

  @Column(name = "due_at")
  private Instant dueAt;

  private @Nullable String assignee;

  private boolean personal;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider only. */
  protected Task() {}

  Task(UUID agency, NewTask wanted, @Nullable String assignee, Instant now) {
    this.id = UUID.randomUUID();
    this.agency = agency;
    this.caseId = wanted.caseId();
    this.type = wanted.type();
    this.occurrence = wanted.occurrence();
    this.urgency = wanted.urgency();
    this.dueAt = wanted.dueAt();
    this.assignee = assignee;
    this.personal = wanted.personal();
    this.state = TaskState.OPEN;
    this.createdAt = now;
  }

  /** The same happening was heard of again: what was done stays done, what was moot is not. */
  void hearAgain(Urgency now) {
    if (state == TaskState.SUPERSEDED) {
      state = TaskState.OPEN;
    }
    if ((state == TaskState.OPEN || state == TaskState.SHELVED) && now == Urgency.IMMEDIATE) {
      urgency = Urgency.IMMEDIATE;
    }
  }

  void passTo(String subject) {
    assignee = subject;
  }

  void complete() {
    state = TaskState.DONE;
  }

  void supersede() {
    state = TaskState.SUPERSEDED;
  }

  /** The case is closed. */
  void shelve() {
    state = TaskState.SHELVED;
  }

  /** The case is open again. */
  void takeOffTheShelf() {
    state = TaskState.OPEN;
  }

  boolean isOpen() {
    return state == TaskState.OPEN;
  }

  boolean isPersonal() {
    return personal;
  }

  TaskType type() {
    return type;
  }

  boolean isOf(String subject) {
    return subject.equals(assignee);
  }

  @Nullable String assignee() {
    return assignee;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  String occurrence() {
    return occurrence;
  }

  Instant dueAt() {
    return dueAt;
  }

  long version() {
    return version;
  }

  /** As its assignee reads it; who is not on the team is not told which case it is about. */
  TaskAnswer answer(boolean onTheTeam) {
    return new TaskAnswer(id, onTheTeam ? caseId : null, type, urgency, dueAt, state, createdAt);
  }
}
