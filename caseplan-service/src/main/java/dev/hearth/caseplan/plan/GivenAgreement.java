package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.casefile.AgreeingPersons.Agreeing;
import dev.hearth.caseplan.casefile.AgreeingPersons.Role;
import dev.hearth.guidance.situation.AgreementState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of one version of an item, by whom, and who wrote it down; kept, never changed. */
@Entity
@Table(name = "item_agreement")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class GivenAgreement {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @Column(name = "plan_id")
  private UUID planId;

  @Column(name = "item_id")
  private UUID itemId;

  @Column(name = "item_version")
  private int itemVersion;

  @Enumerated(EnumType.STRING)
  private AgreementState state;

  @Column(name = "said_at")
  private Instant saidAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "said_by")
  private @Nullable Role saidBy;

  @Column(name = "given_by")
  private @Nullable UUID givenBy;

  private byte @Nullable [] words;

  @Column(name = "start_request")
  private byte @Nullable [] startRequest;

  @Column(name = "statutory_order")
  private byte @Nullable [] statutoryOrder;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @OneToOne(mappedBy = "agreement")
  private @Nullable WithdrawnAgreement withdrawal;

  protected GivenAgreement() {}

  GivenAgreement(
      CasePlan plan,
      PlannedItem item,
      HerAnswer answer,
      Instant saidAt,
      @Nullable Agreeing giver,
      Change change) {
    this.id = UUID.randomUUID();
    this.agencyId = plan.agencyId();
    this.planId = plan.id();
    this.itemId = item.id();
    this.itemVersion = item.materialVersion();
    this.state = answer.state();
    this.saidAt = saidAt;
    this.saidBy = giver == null ? null : giver.as();
    this.givenBy = giver == null ? null : giver.personId();
    this.words = answer.sealedWords();
    this.startRequest = answer.sealedStartRequest();
    this.statutoryOrder = answer.sealedStatutoryOrder();
    this.recordedBy = change.by();
    this.recordedAt = change.at();
  }

  UUID id() {
    return id;
  }

  UUID agencyId() {
    return agencyId;
  }

  int itemVersion() {
    return itemVersion;
  }

  /** What was said, as it was sealed. */
  HerAnswer answer() {
    return new HerAnswer(state, saidAt, words, startRequest, statutoryOrder);
  }

  Instant saidAt() {
    return saidAt;
  }

  @Nullable Role saidBy() {
    return saidBy;
  }

  @Nullable UUID givenBy() {
    return givenBy;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  @Nullable WithdrawnAgreement withdrawal() {
    return withdrawal;
  }
}
