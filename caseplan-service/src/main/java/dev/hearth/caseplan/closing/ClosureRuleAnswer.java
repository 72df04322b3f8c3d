package dev.hearth.caseplan.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A reason somebody gave for closing although a rule spoke against it; kept, never changed. */
@Entity
@Table(name = "closure_rule_answer")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class ClosureRuleAnswer {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "closure_id")
  private UUID closureId;

  @Column(name = "rule_code")
  private String ruleCode;

  private String subject;
  private String kind;
  private byte[] reason;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected ClosureRuleAnswer() {}

  ClosureRuleAnswer(
      CaseClosure closure, String ruleCode, String subject, String kind, byte[] sealedReason) {
    this.id = UUID.randomUUID();
    this.agencyId = closure.agencyId();
    this.closureId = closure.id();
    this.ruleCode = ruleCode;
    this.subject = subject;
    this.kind = kind;
    this.reason = sealedReason.clone();
    this.givenBy = closure.closedBy();
    this.givenAt = closure.closedAt();
  }
}
