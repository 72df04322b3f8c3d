package dev.hearth.caseplan.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as it lies in the database; no row of it ever changes. */
@Entity
@Table(name = "timeline_entry")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class TimelineEntry {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  private TimelineKind kind;

  @Column(name = "subject_id")
  private String subjectId;

  private @Nullable String code;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_kind")
  private AuthorKind authorKind;

  private @Nullable String author;

  protected TimelineEntry() {}

  TimelineEntry(UUID agencyId, UUID caseId, Instant happenedAt, Happened happened, By by) {
    this.id = UUID.randomUUID();
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.happenedAt = happenedAt;
    this.kind = happened.kind();
    this.subjectId = happened.subjectId();
    this.code = happened.code();
    this.authorKind = by.kind();
    this.author = by.author();
  }

  /** What happened, to what. */
  record Happened(TimelineKind kind, String subjectId, @Nullable String code) {}

  /** Who did it. */
  record By(AuthorKind kind, @Nullable String author) {}

  Timeline.Entry told() {
    return new Timeline.Entry(
        id, happenedAt, kind, kind.subjectType(), subjectId, code, authorKind, author);
  }
}
