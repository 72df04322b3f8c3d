package dev.hearth.caseplan.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That an agency began to do without a rule, or took it up again; kept, never changed. */
@Entity
@Table(name = "rule_switch")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class RuleSwitching {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "rule_code")
  private String ruleCode;

  private long version;

  @Column(name = "switched_on")
  private boolean switchedOn;

  private byte[] reason;

  @Column(name = "switched_by")
  private String switchedBy;

  @Column(name = "switched_at")
  private Instant switchedAt;

  protected RuleSwitching() {}

  RuleSwitching(
      UUID agencyId,
      String ruleCode,
      long version,
      boolean on,
      byte[] sealedReason,
      String by,
      Instant now) {
    this.id = UUID.randomUUID();
    this.agencyId = agencyId;
    this.ruleCode = ruleCode;
    this.version = version;
    this.switchedOn = on;
    this.reason = sealedReason.clone();
    this.switchedBy = by;
    this.switchedAt = now;
  }

  UUID agencyId() {
    return agencyId;
  }

  long version() {
    return version;
  }

  boolean switchedOn() {
    return switchedOn;
  }

  byte[] sealedReason() {
    return reason.clone();
  }

  String switchedBy() {
    return switchedBy;
  }

  Instant switchedAt() {
    return switchedAt;
  }
}
