package dev.hearth.safety.instrument;

import org.jspecify.annotations.Nullable;

/** What every output of an instrument that was never validated says of itself. */
public final class NotValidated {
  /** The sentence for the practitioner. */
  public static final String NOTICE =
      "This instrument is not validated. It structures a conversation and sets a floor under the"
          + " level; it does not predict. Her own view and your judgement come first.";

  private NotValidated() {}

  /** The sentence, where it has to be said. */
  public static @Nullable String notice(boolean validated) {
    return validated ? null : NOTICE;
  }
}
