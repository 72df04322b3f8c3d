package dev.hearth.safety.practice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody went on although a rule warned.
 *
 * @param reason absent when it was erased
 */
public record GivenReason(
    String rule, String subject, @Nullable String reason, String givenBy, Instant givenAt) {
  @Override
  public String toString() {
    return "GivenReason" + "[" + rule + "]";
  }
}
