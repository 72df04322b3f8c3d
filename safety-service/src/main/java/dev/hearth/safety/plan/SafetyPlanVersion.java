package dev.hearth.safety.plan;

import dev.hearth.guidance.situation.AgreementState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a plan; its words never change. */
@Entity
class SafetyPlanVersion {
  @EmbeddedId private Key key;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private Instant madeAt;
  private String madeBy;

  @Enumerated(EnumType.STRING)
  private AgreementState agreement;

  private @Nullable Instant agreementAt;
  private boolean hasActionForMother;

  @Enumerated(EnumType.STRING)
  private Shape shape;

  private byte[] sealedWords;
  private @Nullable Instant completedAt;
  private @Nullable String completedBy;

  /** A plan's id and the number of its version, from 1. */
  @Embeddable
  record Key(UUID planId, int version) implements Serializable {}

  /** What the sealed document holds. */
  enum Shape {
    /** A list of actions, as plans were before they had versions. */
    ACTIONS,
    PLAN
  }

  protected SafetyPlanVersion() {}

  SafetyPlanVersion(
      SafetyPlan plan,
      PlanWords words,
      byte[] sealedWords,
      Agreed agreed,
      Instant madeAt,
      String madeBy) {
    this.key = new Key(plan.id(), plan.version());
    this.agency = plan.agency();
    this.caseId = plan.caseId();
    this.madeAt = madeAt;
    this.madeBy = madeBy;
    this.agreement = agreed.state();
    this.agreementAt = agreed.at();
    this.hasActionForMother = words.hasActionForMother();
    this.shape = Shape.PLAN;
    this.sealedWords = sealedWords;
  }

  /** It was gone through with her to its end. */
  void complete(Instant at, String by) {
    completedAt = at;
    completedBy = by;
  }

  UUID planId() {
    return key.planId();
  }

  int number() {
    return key.version();
  }

  UUID caseId() {
    return caseId;
  }

  Instant madeAt() {
    return madeAt;
  }

  String madeBy() {
    return madeBy;
  }

  Agreed agreed() {
    return new Agreed(agreement, agreementAt);
  }

  boolean hasActionForMother() {
    return hasActionForMother;
  }

  Shape shape() {
    return shape;
  }

  byte[] sealedWords() {
    return sealedWords;
  }

  @Nullable Instant completedAt() {
    return completedAt;
  }

  @Nullable String completedBy() {
    return completedBy;
  }
}
