package dev.hearth.notification.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an agency wants to be told, of what, and the sealed key that signs it. */
@Entity
class Subscription {
  /** Whether anything is sent; a disabled one stays so. */
  enum State {
    ACTIVE,
    DISABLED
  }

  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private String url;

  @Column(name = "event_types")
  private String[] eventTypes;

  @Column(name = "sealed_secret")
  private byte @Nullable [] sealedSecret;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  /** For the persistence provider only. */
  protected Subscription() {}

  Subscription(
      UUID id, UUID agency, String url, List<EventType> types, byte[] sealedSecret, Instant now) {
    this.id = id;
    this.agency = agency;
    this.url = url;
    this.eventTypes = types.stream().distinct().map(EventType::toString).toArray(String[]::new);
    this.sealedSecret = sealedSecret;
    this.state = State.ACTIVE;
    this.createdAt = now;
  }

  /** The field that the secret is sealed for. */
  static String secretField(UUID id) {
    return "subscription/" + id + "/secret";
  }

  /** Nothing is sent from now on, and the secret is gone. */
  void disable() {
    state = State.DISABLED;
    sealedSecret = null;
  }

  boolean isActive() {
    return state == State.ACTIVE;
  }

  boolean wants(EventType type) {
    return Arrays.asList(eventTypes).contains(type.toString());
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  String url() {
    return url;
  }

  byte @Nullable [] sealedSecret() {
    return sealedSecret;
  }

  long version() {
    return version;
  }

  SubscriptionAnswer answer() {
    return new SubscriptionAnswer(id, url, List.of(eventTypes), createdAt);
  }
}
