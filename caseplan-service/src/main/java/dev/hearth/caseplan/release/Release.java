package dev.hearth.caseplan.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Her consent to share: with whom, what, why and until when. It counts at every single read. */
@Entity
class Release {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Column(name = "receiving_agency_id", updatable = false)
  private UUID receivingAgencyId;

  @Column(updatable = false)
  private String[] covers;

  @Column(updatable = false)
  private byte[] purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "how_given", updatable = false)
  private HowGiven howGiven;

  @Column(name = "valid_until", updatable = false)
  private Instant validUntil;

  @Column(name = "given_at", updatable = false)
  private Instant givenAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected Release() {}

  Release(
      UUID agencyId,
      UUID id,
      UUID caseId,
      UUID receivingAgencyId,
      Set<SharedData> covers,
      byte[] sealedPurpose,
      HowGiven howGiven,
      Instant validUntil,
      Instant givenAt) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.receivingAgencyId = receivingAgencyId;
    this.covers = covers.stream().map(Enum::name).sorted().toArray(String[]::new);
    this.purpose = sealedPurpose.clone();
    this.howGiven = howGiven;
    this.validUntil = validUntil;
    this.givenAt = givenAt;
  }

  /** Takes it back, at once and for good; a second time changes nothing. */
  long revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
      version++;
    }
    return version;
  }

  boolean holdsAt(Instant now) {
    return revokedAt == null && !now.isAfter(validUntil);
  }

  Set<SharedData> covers() {
    return Arrays.stream(covers).map(SharedData::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  UUID receivingAgencyId() {
    return receivingAgencyId;
  }

  long version() {
    return version;
  }

  HowGiven howGiven() {
    return howGiven;
  }

  Instant validUntil() {
    return validUntil;
  }

  Instant givenAt() {
    return givenAt;
  }

  @Nullable Instant revokedAt() {
    return revokedAt;
  }

  byte[] sealedPurpose() {
    return purpose.clone();
  }
}
