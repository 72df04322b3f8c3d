package dev.hearth.notification.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The reminder of a case's next safety assessment; a case has at most one that is scheduled. */
@Entity
class Reminder {
  /** FIRED when everybody was told that it is overdue, SUPERSEDED when another took its place. */
  enum State {
    SCHEDULED,
    FIRED,
    SUPERSEDED
  }

  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  @Column(name = "case_id")
  private UUID caseId;

  private String occurrence;

  @Column(name = "remind_at")
  private Instant remindAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "standing_current")
  private boolean standingCurrent;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider only. */
  protected Reminder() {}

  Reminder(
      UUID agency, SafetyStanding standing, Instant remindAt, Instant dueAt, Instant createdAt) {
    this.id = UUID.randomUUID();
    this.agency = agency;
    this.caseId = standing.caseId();
    this.occurrence = standing.occurrence();
    this.remindAt = remindAt;
    this.dueAt = dueAt;
    this.standingCurrent = standing.current();
    this.state = State.SCHEDULED;
    this.createdAt = createdAt;
  }

  /** The same occurrence was heard of again: what took its place does so no more. */
  void hearAgain(SafetyStanding standing) {
    standingCurrent = standing.current();
    if (state == State.SUPERSEDED) {
      state = State.SCHEDULED;
    }
  }

  void fire() {
    state = State.FIRED;
  }

  void supersede() {
    state = State.SUPERSEDED;
  }

  boolean hasFired() {
    return state == State.FIRED;
  }

  boolean isLive() {
    return state == State.SCHEDULED;
  }

  boolean isOf(String other) {
    return occurrence.equals(other);
  }

  /** Whether its time before the due time has come. */
  boolean isDueSoon(Instant now) {
    return !now.isBefore(remindAt);
  }

  /** Whether the due time passed and the standing is not current any more. */
  boolean isOverdue(Instant now) {
    return !standingCurrent && !now.isBefore(dueAt);
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  String occurrence() {
    return occurrence;
  }

  Instant remindAt() {
    return remindAt;
  }

  Instant dueAt() {
    return dueAt;
  }
}
