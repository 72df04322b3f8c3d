package dev.hearth.notification.delivery;

import dev.hearth.kit.paging.NewestFirst;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One webhook to one subscription of the receiving agency, whatever the number of attempts. */
@Entity
class Delivery {
  /** STOPPED: the partner said that it wants nothing there. EXHAUSTED: no attempt is left. */
  enum State {
    PENDING,
    DELIVERED,
    STOPPED,
    EXHAUSTED
  }

  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  @Column(name = "request_id")
  private UUID requestId;

  @Column(name = "subscription_id")
  private UUID subscriptionId;

  @Column(name = "referral_id")
  private UUID referralId;

  @Column(name = "webhook_id")
  private String webhookId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "created_at")
  private Instant createdAt;

  /** For the persistence provider only. */
  protected Delivery() {}

  Delivery(DeliveryRequest request, UUID subscriptionId, Instant now) {
    this.id = UUID.randomUUID();
    this.agency = request.receiver();
    this.requestId = request.id();
    this.subscriptionId = subscriptionId;
    this.referralId = request.referralId();
    this.webhookId = "msg_" + id;
    this.state = State.PENDING;
    this.createdAt = now;
  }

  void end(State end) {
    state = end;
  }

  boolean isPending() {
    return state == State.PENDING;
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID requestId() {
    return requestId;
  }

  UUID subscriptionId() {
    return subscriptionId;
  }

  UUID referralId() {
    return referralId;
  }

  String webhookId() {
    return webhookId;
  }

  Instant createdAt() {
    return createdAt;
  }

  NewestFirst place() {
    return new NewestFirst(createdAt, id);
  }

  DeliveryAnswer answer(List<DeliveryAttempt> attempts) {
    return new DeliveryAnswer(
        id,
        webhookId,
        referralId,
        subscriptionId,
        state,
        createdAt,
        attempts.stream().map(DeliveryAttempt::answer).toList());
  }
}
