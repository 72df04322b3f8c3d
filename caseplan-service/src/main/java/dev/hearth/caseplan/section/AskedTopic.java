package dev.hearth.caseplan.section;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What was recorded of one topic in one version of its section. */
@Entity
@Immutable
@Table(name = "asked_topic")
class AskedTopic {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  @Column(name = "section")
  private Section section;

  private String topic;

  @Column(name = "version")
  private long version;

  private String status;

  @Enumerated(EnumType.STRING)
  @Column(name = "who_said")
  private @Nullable WhoSaid whoSaid;

  @Column(name = "said_at")
  private @Nullable Instant saidAt;

  private byte @Nullable [] note;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  protected AskedTopic() {}

  AskedTopic(
      UUID id, Turn turn, Answered<?, ?> answer, @Nullable Instant saidAt, byte @Nullable [] note) {
    this.id = id;
    this.agencyId = turn.agency();
    this.caseId = turn.caseId();
    this.section = turn.section();
    this.topic = answer.topic().name();
    this.version = turn.version();
    this.status = answer.status().name();
    this.whoSaid = answer.whoSaid();
    this.saidAt = saidAt;
    this.note = note == null ? null : note.clone();
    this.recordedAt = turn.at();
    this.recordedBy = turn.by();
  }

  UUID id() {
    return id;
  }

  String topic() {
    return topic;
  }

  String status() {
    return status;
  }

  @Nullable WhoSaid whoSaid() {
    return whoSaid;
  }

  @Nullable Instant saidAt() {
    return saidAt;
  }

  byte @Nullable [] note() {
    return note == null ? null : note.clone();
  }
}
