package dev.hearth.guidance.situation.item;

import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.Practicality;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an item answers and whom it is for.
 *
 * @param priorities how many of her own priorities it answers
 * @param need the basic need it supports; null when none is named
 * @param practicality the practicality it supports; null when none is named
 * @param childId the child it is for; null when it is for no single child
 * @param provider who gives it, as a key that is equal for the same provider; null when not named
 */
public record Links(
    @Nullable Integer priorities,
    @Nullable BasicNeed need,
    @Nullable Practicality practicality,
    @Nullable UUID childId,
    @Nullable String provider) {

  /** Nothing of it was told. */
  public static Links untold() {
    return new Links(null, null, null, null, null);
  }
}
