package dev.hearth.caseplan.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody on a case's team, known by the token's subject alone. */
@Entity
@Table(name = "care_team_member")
@IdClass(CareTeamMember.Key.class)
class CareTeamMember {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Id private String subject;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Enumerated(EnumType.STRING)
  private TeamRole role;

  @Column(name = "joined_at", updatable = false)
  private Instant joinedAt;

  protected CareTeamMember() {}

  CareTeamMember(UUID agencyId, UUID caseId, String subject, TeamRole role, Instant joinedAt) {
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.subject = subject;
    this.role = role;
    this.joinedAt = joinedAt;
  }

  String subject() {
    return subject;
  }

  TeamRole role() {
    return role;
  }

  /** Case and subject; the agency is the transaction's. */
  record Key(UUID caseId, String subject) implements Serializable {}
}
