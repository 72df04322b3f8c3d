package dev.hearth.safety.trigger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trigger that was recorded; open until an assessment answers it. */
@Entity
class TriggerEvent {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private TriggerType type;

  private Instant happenedAt;
  private Instant recordedAt;
  private String recordedBy;
  private boolean voids;
  private boolean immediateUntilAssessed;
  private Instant dueAt;
  private @Nullable Instant weeklyUntil;
  private @Nullable Instant closedAt;
  private @Nullable UUID closedBy;

  protected TriggerEvent() {}

  TriggerEvent(
      UUID id, UUID agency, TriggerRequest request, Instant recordedAt, String recordedBy) {
    this.id = id;
    this.agency = agency;
    this.caseId = request.caseId();
    this.type = request.type();
    this.happenedAt = request.happenedAt();
    this.recordedAt = recordedAt;
    this.recordedBy = recordedBy;
    this.voids = type.voids();
    this.immediateUntilAssessed = type.immediateUntilAssessed();
    this.dueAt = type.dueAt(happenedAt, recordedAt);
    this.weeklyUntil = type.weeklyUntil(happenedAt).orElse(null);
  }

  /** An assessment has answered it. */
  void close(UUID assessment, Instant at) {
    closedBy = assessment;
    closedAt = at;
  }

  boolean says(TriggerRequest request) {
    return caseId.equals(request.caseId())
        && type == request.type()
        && happenedAt.equals(request.happenedAt());
  }

  /** The place in the case's list. */
  String place() {
    return recordedAt + "/" + id;
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  TriggerAnswer answer() {
    return new TriggerAnswer(
        id,
        caseId,
        type,
        happenedAt,
        recordedAt,
        recordedBy,
        voids,
        immediateUntilAssessed,
        dueAt,
        weeklyUntil,
        closedAt == null,
        closedAt,
        closedBy);
  }
}
