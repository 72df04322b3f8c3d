package dev.hearth.caseplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A yes that she took back; kept beside what she had said. */
@Entity
@Table(name = "agreement_withdrawal")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class WithdrawnAgreement {
  @Id
  @Column(name = "agreement_id")
  private UUID id;

  @Column(name = "agency_id")
  private UUID agencyId;

  @OneToOne(fetch = FetchType.LAZY)
  @MapsId
  @JoinColumn(name = "agreement_id")
  private GivenAgreement agreement;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  private byte @Nullable [] words;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected WithdrawnAgreement() {}

  WithdrawnAgreement(
      GivenAgreement agreement, Instant withdrawnAt, byte @Nullable [] sealedWords, Change change) {
    this.id = agreement.id();
    this.agreement = agreement;
    this.agencyId = agreement.agencyId();
    this.withdrawnAt = withdrawnAt;
    this.words = sealedWords == null ? null : sealedWords.clone();
    this.recordedBy = change.by();
    this.recordedAt = change.at();
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }

  byte @Nullable [] sealedWords() {
    return words == null ? null : words.clone();
  }

  String recordedBy() {
    return recordedBy;
  }
}
