package dev.hearth.caseplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A reason somebody gave for taking a step that a rule spoke against; kept, never changed. */
@Entity
@Table(name = "rule_answer")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class RuleAnswerGiven {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "rule_code")
  private String ruleCode;

  private String subject;
  private String kind;
  private byte[] reason;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_at")
  private Instant givenAt;

  protected RuleAnswerGiven() {}

  RuleAnswerGiven(
      CasePlan plan,
      String ruleCode,
      String subject,
      String kind,
      byte[] sealedReason,
      String givenBy,
      Instant givenAt) {
    this.id = UUID.randomUUID();
    this.agencyId = plan.agencyId();
    this.planId = plan.id();
    this.ruleCode = ruleCode;
    this.subject = subject;
    this.kind = kind;
    this.reason = sealedReason.clone();
    this.givenBy = givenBy;
    this.givenAt = givenAt;
  }
}
