package dev.hearth.notification.subscription;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an agency can be told of. */
public enum EventType {
  REFERRAL_SENT("referral.sent");

  private final String code;

  EventType(String code) {
    this.code = code;
  }

  /** As it travels. */
  @JsonValue
  @Override
  public String toString() {
    return code;
  }
}
