package dev.hearth.safety.instrument;

/** What every output of an instrument that was never validated says of itself. */
public final class NotValidated {
  /** The sentence for the practitioner. */
  public static final String NOTICE =
      "This instrument is not validated. It structures a conversation and sets a floor under the"
          + " level; it does not predict. Her own view and your judgement come first.";

  private NotValidated() {}
}
