package dev.hearth.notification.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One try at a delivery; the alarm that rings for it knows its id. */
@Entity
@Table(name = "delivery_attempt")
class DeliveryAttempt {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  @Column(name = "delivery_id")
  private UUID deliveryId;

  private int number;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @Column(name = "status_code")
  private @Nullable Integer statusCode;

  @Enumerated(EnumType.STRING)
  private Outcome.@Nullable Failure failure;

  /** For the persistence provider only. */
  protected DeliveryAttempt() {}

  DeliveryAttempt(Delivery delivery, int number, Instant dueAt) {
    this.id = UUID.randomUUID();
    this.agency = delivery.agency();
    this.deliveryId = delivery.id();
    this.number = number;
    this.dueAt = dueAt;
  }

  void start(Instant now) {
    startedAt = now;
  }

  void finish(Outcome outcome, Instant now) {
    finishedAt = now;
    switch (outcome) {
      case Outcome.Answered answered -> statusCode = answered.status();
      case Outcome.Failed failed -> failure = failed.failure();
    }
  }

  boolean isFinished() {
    return finishedAt != null;
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID deliveryId() {
    return deliveryId;
  }

  int number() {
    return number;
  }

  Instant dueAt() {
    return dueAt;
  }

  DeliveryAnswer.Attempt answer() {
    return new DeliveryAnswer.Attempt(number, dueAt, startedAt, finishedAt, statusCode, failure);
  }
}
