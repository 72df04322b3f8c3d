package dev.hearth.caseplan.team;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The care team of a case as a whole: it works on an open case and remembers a closed one. */
@Entity
@Table(name = "care_team")
class Team {
  @Id
  @Column(name = "case_id")
  private UUID caseId;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  private boolean open;

  protected Team() {}

  Team(UUID agencyId, UUID caseId) {
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.open = true;
  }

  void close() {
    open = false;
  }

  void reopen() {
    open = true;
  }

  UUID caseId() {
    return caseId;
  }

  UUID agencyId() {
    return agencyId;
  }

  boolean isOpen() {
    return open;
  }
}
