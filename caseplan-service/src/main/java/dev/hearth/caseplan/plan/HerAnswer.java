package dev.hearth.caseplan.plan;

import dev.hearth.guidance.situation.Agreement;
import dev.hearth.guidance.situation.AgreementState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the mother answered about an item, her words sealed; replaced as a whole, never changed. */
@Embeddable
class HerAnswer {
  @Enumerated(EnumType.STRING)
  @Column(name = "agreement_state")
  private AgreementState state;

  @Column(name = "agreement_at")
  private @Nullable Instant at;

  @Column(name = "agreement_words")
  private byte @Nullable [] words;

  @Column(name = "start_request_words")
  private byte @Nullable [] startRequest;

  @Column(name = "statutory_order_reference")
  private byte @Nullable [] statutoryOrder;

  protected HerAnswer() {}

  /**
   * An answer.
   *
   * @param at when she gave it; counts for nothing when she was not asked
   * @param startRequest her words when she asks to go ahead although safety or basics are open
   * @param statutoryOrder the reference of an order that imposes the item
   */
  HerAnswer(
      AgreementState state,
      Instant at,
      byte @Nullable [] words,
      byte @Nullable [] startRequest,
      byte @Nullable [] statutoryOrder) {
    this.state = state;
    this.at = state == AgreementState.NOT_ASKED ? null : at;
    this.words = copy(words);
    this.startRequest = copy(startRequest);
    this.statutoryOrder = copy(statutoryOrder);
  }

  /** Nobody has asked her about what the item says now. */
  static HerAnswer none() {
    return new HerAnswer(AgreementState.NOT_ASKED, Instant.EPOCH, null, null, null);
  }

  Agreement forTheRules() {
    return new Agreement(state, at);
  }

  AgreementState state() {
    return state;
  }

  @Nullable Instant at() {
    return at;
  }

  boolean wasGivenBefore(@Nullable Instant moment) {
    return at != null && moment != null && at.isBefore(moment);
  }

  byte @Nullable [] sealedWords() {
    return copy(words);
  }

  byte @Nullable [] sealedStartRequest() {
    return copy(startRequest);
  }

  byte @Nullable [] sealedStatutoryOrder() {
    return copy(statutoryOrder);
  }

  private static byte @Nullable [] copy(byte @Nullable [] bytes) {
    return bytes == null ? null : bytes.clone();
  }
}
