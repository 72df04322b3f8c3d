package dev.hearth.guidance.situation.step;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that is about to be sent.
 *
 * @param to to whom
 * @param profileAgreed whether there is a safe-contact profile that the recipient agreed
 * @param channelSafe whether the recipient called the channel safe
 * @param withinWindow whether now is a time the recipient called safe
 * @param doNotContact whether the recipient is not to be contacted
 * @param profileReviewDueAt when the profile is to be gone through again; null when there is none
 */
public record Message(
    @Nullable Recipient to,
    @Nullable Boolean profileAgreed,
    @Nullable Boolean channelSafe,
    @Nullable Boolean withinWindow,
    @Nullable Boolean doNotContact,
    @Nullable Instant profileReviewDueAt) {

  /** To whom a message goes. */
  public enum Recipient {
    MOTHER,
    CHILD,
    WORKER,
    AGENCY
  }
}
