package dev.hearth.guidance.situation.item;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The part that carers have in an item.
 *
 * @param takingPart the ids of the carers who take part; null when nobody told
 * @param parallel what there is for the carer while the child is in therapy
 */
public record CarersPart(@Nullable Set<UUID> takingPart, @Nullable Parallel parallel) {

  public CarersPart {
    takingPart = takingPart == null ? null : Set.copyOf(takingPart);
  }

  /** Nothing of it was told. */
  public static CarersPart untold() {
    return new CarersPart(null, null);
  }

  /** What there is for the carer beside the child's therapy. */
  public enum Parallel {
    /** An item of the plan gives the carer own sessions. */
    LINKED,
    NO_SAFE_CARER,
    NONE
  }
}
