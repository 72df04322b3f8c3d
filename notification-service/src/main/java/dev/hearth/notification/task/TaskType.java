package dev.hearth.notification.task;

/** Why a human must do something. */
public enum TaskType {
  REASSESS_SAFETY,
  ADDRESS_VIOLENCE,
  REFERRAL_ACCEPTED,
  REFERRAL_DECLINED,
  REFERRAL_UNDELIVERED,
  ITEMS_HELD,
  GLASS_BROKEN,
  GLASS_BROKEN_REVIEW,
  HANDOVER_OFFERED,
  HANDOVER_ACCEPTED,
  HANDOVER_DECLINED;

  /**
   * Whether it is over when the thing itself has been done elsewhere, and not by ticking it off.
   */
  boolean endsElsewhere() {
    return this == GLASS_BROKEN_REVIEW || this == HANDOVER_OFFERED;
  }

  /** Whether it is to be done even when the case has been closed. */
  boolean outlastsTheCase() {
    return this == GLASS_BROKEN_REVIEW;
  }
}
