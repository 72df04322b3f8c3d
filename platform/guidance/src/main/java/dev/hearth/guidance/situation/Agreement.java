package dev.hearth.guidance.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the mother stands on an item, and since when.
 *
 * @param at when she said so; null when she was not asked
 */
public record Agreement(AgreementState state, @Nullable Instant at) {

  public Agreement {
    if ((state == AgreementState.NOT_ASKED) != (at == null)) {
      throw new IllegalArgumentException("An answer has a time and no answer has none: " + state);
    }
  }

  /** Nobody has asked her yet. */
  public static Agreement notAsked() {
    return new Agreement(AgreementState.NOT_ASKED, null);
  }

  /** Whether she agreed to the item as it has stood since its last material change. */
  public boolean coversVersionOf(Instant lastMaterialChangeAt) {
    return state == AgreementState.AGREED && at != null && !at.isBefore(lastMaterialChangeAt);
  }
}
