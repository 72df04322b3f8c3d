package dev.hearth.notification.task;

/** Why a human must do something. */
public enum TaskType {
  REASSESS_SAFETY,
  ADDRESS_VIOLENCE,
  REFERRAL_ACCEPTED,
  REFERRAL_DECLINED,
  REFERRAL_UNDELIVERED,
  ITEMS_HELD
}
