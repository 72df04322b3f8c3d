package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionLine;
import dev.hearth.caseplan.childvoice.DecisionMessages.PutDecision;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes of a decision about a child, as its last version tells them. */
@Entity
@Table(name = "child_decision")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class Decision {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  @Column(name = "child_id", updatable = false)
  private UUID childId;

  private long version;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "plan_id")
  private @Nullable UUID planId;

  @Enumerated(EnumType.STRING)
  @Column(name = "child_view")
  private ViewState childView;

  protected Decision() {}

  Decision(UUID agencyId, UUID caseId, UUID childId, UUID id, PutDecision told) {
    this.agencyId = agencyId;
    this.caseId = caseId;
    this.childId = childId;
    this.id = id;
    this.version = 1;
    take(told);
  }

  long become(PutDecision told) {
    take(told);
    return ++version;
  }

  private void take(PutDecision told) {
    decidedAt = told.decidedAt();
    planId = told.planId();
    childView = told.viewState();
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID childId() {
    return childId;
  }

  long version() {
    return version;
  }

  Instant decidedAt() {
    return decidedAt;
  }

  @Nullable UUID planId() {
    return planId;
  }

  ViewState childView() {
    return childView;
  }

  DecisionLine line() {
    return new DecisionLine(id, decidedAt, childView, planId);
  }
}
