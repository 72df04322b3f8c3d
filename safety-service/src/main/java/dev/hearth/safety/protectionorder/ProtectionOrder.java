package dev.hearth.safety.protectionorder;

import dev.hearth.guidance.situation.FeelsSafer;
import dev.hearth.guidance.situation.OrderDiscussion;
import dev.hearth.guidance.situation.OrderStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is known of a case's protection order. */
@Entity
class ProtectionOrder {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID caseId;
  private long version;

  // As it was noted; how it stands today is for the standing to say, which reads it by SQL.
  @SuppressWarnings("UnusedVariable")
  @Enumerated(EnumType.STRING)
  private OrderStatus status;

  private @Nullable LocalDate validFrom;
  private @Nullable LocalDate validUntil;
  private String zone;
  private boolean conditionsDiscussed;

  @Enumerated(EnumType.STRING)
  private FeelsSafer feelsSafer;

  private boolean pastExperienceDiscussed;
  private boolean reportingBreachesDiscussed;
  private @Nullable Instant breachSupportOfferedAt;
  private byte[] sealedWords;
  private Instant recordedAt;
  private String recordedBy;
  private Instant changedAt;
  private String changedBy;

  protected ProtectionOrder() {}

  /** The first that is known; the words are sealed for version 1. */
  ProtectionOrder(UUID id, UUID agency, OrderRequest known, byte[] words, Instant at, String by) {
    this.id = id;
    this.agency = agency;
    this.caseId = known.caseId();
    this.recordedAt = at;
    this.recordedBy = by;
    take(known, words, at, by);
  }

  /** Takes what is known now in place of what was; the words are sealed for the next version. */
  void change(OrderRequest known, byte[] words, Instant at, String by) {
    take(known, words, at, by);
  }

  private void take(OrderRequest known, byte[] words, Instant at, String by) {
    OrderDiscussion discussion = known.talkedThrough();
    version++;
    status = known.status();
    validFrom = known.from();
    validUntil = known.until();
    zone = known.clocks();
    conditionsDiscussed = discussion.conditions();
    feelsSafer = discussion.feelsSafer();
    pastExperienceDiscussed = discussion.pastExperience();
    reportingBreachesDiscussed = discussion.reportingBreaches();
    breachSupportOfferedAt = known.breachSupportOfferedAt();
    sealedWords = words;
    changedAt = at;
    changedBy = by;
  }

  UUID id() {
    return id;
  }

  UUID agency() {
    return agency;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  @Nullable LocalDate validFrom() {
    return validFrom;
  }

  @Nullable LocalDate validUntil() {
    return validUntil;
  }

  String zone() {
    return zone;
  }

  OrderDiscussion discussion() {
    return new OrderDiscussion(
        conditionsDiscussed, feelsSafer, pastExperienceDiscussed, reportingBreachesDiscussed);
  }

  byte[] sealedWords() {
    return sealedWords;
  }

  @Nullable Instant breachSupportOfferedAt() {
    return breachSupportOfferedAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }

  Instant changedAt() {
    return changedAt;
  }

  String changedBy() {
    return changedBy;
  }
}
