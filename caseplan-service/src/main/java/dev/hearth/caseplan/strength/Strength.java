package dev.hearth.caseplan.strength;

import dev.hearth.caseplan.section.Turn;
import dev.hearth.caseplan.section.WhoSaid;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One of her strengths, as it was noted in one version of the section. */
@Entity
@Immutable
class Strength {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "version")
  private long version;

  @Enumerated(EnumType.STRING)
  private StrengthKind kind;

  @Column(name = "position")
  private int position;

  private byte[] words;

  @Enumerated(EnumType.STRING)
  @Column(name = "who_said")
  private WhoSaid whoSaid;

  @Column(name = "said_at")
  private Instant saidAt;

  protected Strength() {}

  Strength(
      UUID id,
      Turn turn,
      StrengthKind kind,
      int position,
      byte[] words,
      WhoSaid whoSaid,
      Instant saidAt) {
    this.id = id;
    this.agencyId = turn.agency();
    this.caseId = turn.caseId();
    this.version = turn.version();
    this.kind = kind;
    this.position = position;
    this.words = words.clone();
    this.whoSaid = whoSaid;
    this.saidAt = saidAt;
  }

  UUID id() {
    return id;
  }

  StrengthKind kind() {
    return kind;
  }

  byte[] words() {
    return words.clone();
  }

  WhoSaid whoSaid() {
    return whoSaid;
  }

  Instant saidAt() {
    return saidAt;
  }
}
