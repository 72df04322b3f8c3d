package dev.hearth.caseplan.relationship;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person of a case is to another, and for how long. */
@Entity
class Relationship {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Column(name = "from_person")
  private UUID from;

  @Column(name = "to_person")
  private UUID to;

  @Enumerated(EnumType.STRING)
  private RelationshipKind kind;

  private @Nullable LocalDate since;
  private @Nullable LocalDate until;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  protected Relationship() {}

  Relationship(UUID agencyId, UUID id, UUID caseId, Bond bond, Instant at, String by) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.recordedAt = at;
    this.recordedBy = by;
    take(bond);
  }

  /** Who is what to whom, and for how long. */
  record Bond(
      UUID from,
      UUID to,
      RelationshipKind kind,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {
    /** Whether the two say the same while both last. */
    boolean says(Bond other) {
      return kind == other.kind
          && ((from.equals(other.from) && to.equals(other.to))
              || (kind.isMutual() && from.equals(other.to) && to.equals(other.from)));
    }
  }

  long change(Bond bond) {
    take(bond);
    return ++version;
  }

  long end(LocalDate on) {
    until = on;
    return ++version;
  }

  private void take(Bond bond) {
    from = bond.from();
    to = bond.to();
    kind = bond.kind();
    since = bond.since();
    until = bond.until();
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  /** As it was recorded, whatever records have been merged since. */
  Bond bond() {
    return new Bond(from, to, kind, since, until);
  }
}
