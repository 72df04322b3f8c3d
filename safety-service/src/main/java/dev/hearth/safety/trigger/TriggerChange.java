package dev.hearth.safety.trigger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated trigger was moved or cancelled; written once and never changed. */
@Entity
class TriggerChange {
  /** What was done. */
  enum Change {
    MOVED,
    CANCELLED
  }

  /** Which version of which trigger came of it. */
  @Embeddable
  record Key(UUID triggerId, long version) implements Serializable {}

  /**
   * A change as it is shown.
   *
   * @param version the version that came of it
   */
  record Answer(
      long version,
      Change change,
      Instant wasAt,
      @Nullable Instant movedTo,
      Instant changedAt,
      String by) {}

  @EmbeddedId private Key key;

  @Column(name = "agency_id")
  private UUID agency;

  @Enumerated(EnumType.STRING)
  private Change change;

  private Instant wasAt;
  private @Nullable Instant movedTo;
  private Instant changedAt;
  private String changedBy;

  protected TriggerChange() {}

  private TriggerChange(
      TriggerEvent trigger, Change change, Instant wasAt, Instant changedAt, String changedBy) {
    this.key = new Key(trigger.id(), trigger.version());
    this.agency = trigger.agency();
    this.change = change;
    this.wasAt = wasAt;
    this.movedTo = change == Change.MOVED ? trigger.happenedAt() : null;
    this.changedAt = changedAt;
    this.changedBy = changedBy;
  }

  static TriggerChange moved(TriggerEvent trigger, Instant wasAt, Instant at, String by) {
    return new TriggerChange(trigger, Change.MOVED, wasAt, at, by);
  }

  static TriggerChange cancelled(TriggerEvent trigger, Instant at, String by) {
    return new TriggerChange(trigger, Change.CANCELLED, trigger.happenedAt(), at, by);
  }

  Answer answer() {
    return new Answer(key.version(), change, wasAt, movedTo, changedAt, changedBy);
  }
}
