package dev.hearth.safety.protectionorder;

import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.protectionorder.BreachRequest.WantsToReport;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A breach of an order, and what she wants done about it. */
@Entity
@Table(name = "protection_order_breach")
class OrderBreach {
  @Id private UUID id;

  @Column(name = "agency_id")
  private UUID agency;

  private UUID orderId;
  private UUID caseId;
  private long version;
  private Instant happenedAt;
  private UUID triggerId;

  @Enumerated(EnumType.STRING)
  private WantsToReport wantsToReport;

  private @Nullable Instant supportOfferedAt;
  private @Nullable Instant reportedAt;
  private byte[] sealedWords;
  private Instant recordedAt;
  private String recordedBy;

  protected OrderBreach() {}

  /** The first that is known; the words are sealed for version 1. */
  OrderBreach(
      UUID id,
      ProtectionOrder order,
      UUID triggerId,
      BreachRequest known,
      byte[] words,
      Instant at,
      String by) {
    this.id = id;
    this.agency = order.agency();
    this.orderId = order.id();
    this.caseId = order.caseId();
    this.happenedAt = known.happenedAt();
    this.triggerId = triggerId;
    this.recordedAt = at;
    this.recordedBy = by;
    take(known, words);
  }

  /** Takes what became of it; the words are sealed for the next version. */
  void change(BreachRequest known, byte[] words) {
    if (!happenedAt.equals(known.happenedAt())) {
      throw Problems.badField("happenedAt", "must stay as it was recorded; report another breach");
    }
    take(known, words);
  }

  private void take(BreachRequest known, byte[] words) {
    version++;
    wantsToReport = known.herWish();
    supportOfferedAt = known.supportOfferedAt();
    reportedAt = known.reportedAt();
    sealedWords = words;
  }

  UUID id() {
    return id;
  }

  UUID orderId() {
    return orderId;
  }

  UUID caseId() {
    return caseId;
  }

  long version() {
    return version;
  }

  Instant happenedAt() {
    return happenedAt;
  }

  UUID triggerId() {
    return triggerId;
  }

  WantsToReport wantsToReport() {
    return wantsToReport;
  }

  @Nullable Instant supportOfferedAt() {
    return supportOfferedAt;
  }

  @Nullable Instant reportedAt() {
    return reportedAt;
  }

  byte[] sealedWords() {
    return sealedWords;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String recordedBy() {
    return recordedBy;
  }
}
