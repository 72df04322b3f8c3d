package dev.hearth.guidance.situation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the mother stands on an item, and since when.
 *
 * @param state what she said
 * @param at when she said so; null when she was not asked, or nobody told
 */
public record Agreement(AgreementState state, @Nullable Instant at) {

  public Agreement {
    if (state == AgreementState.NOT_ASKED && at != null) {
      throw new IllegalArgumentException("No answer has no time");
    }
  }

  /** Nobody has asked her yet. */
  public static Agreement notAsked() {
    return new Agreement(AgreementState.NOT_ASKED, null);
  }

  /** Whether she agreed to the item as it has stood since its last material change. */
  public Truth coversVersionOf(@Nullable Instant lastMaterialChangeAt) {
    if (state != AgreementState.AGREED) {
      return Truth.FALSE;
    }
    return at == null || lastMaterialChangeAt == null
        ? Truth.UNKNOWN
        : Truth.of(!at.isBefore(lastMaterialChangeAt));
  }
}
