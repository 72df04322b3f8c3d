package dev.hearth.caseplan.priority;

import dev.hearth.caseplan.section.Turn;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** Something that she has said matters to her. The words stay; the place may change. */
@Entity
@DynamicUpdate
class Priority {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "position")
  private int position;

  @Column(updatable = false)
  private byte[] words;

  @Column(name = "said_at", updatable = false)
  private Instant saidAt;

  @Column(name = "is_current")
  private boolean current;

  protected Priority() {}

  Priority(UUID id, Turn turn, byte[] words, Instant saidAt) {
    this.id = id;
    this.agencyId = turn.agency();
    this.caseId = turn.caseId();
    this.words = words.clone();
    this.saidAt = saidAt;
  }

  void standAt(int place, boolean counts) {
    position = place;
    current = counts;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  byte[] words() {
    return words.clone();
  }

  Instant saidAt() {
    return saidAt;
  }

  boolean isCurrent() {
    return current;
  }
}
