package dev.hearth.guidance.situation.item;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The health problem an item works on, if it does.
 *
 * @param subject whose problem it is
 * @param targets what it is; empty when the item works on neither, null when nobody told
 * @param violenceConsidered whether the part that the violence plays in it was thought through
 * @param violenceNoted whether that is written down
 */
public record HealthWork(
    @Nullable Whose subject,
    @Nullable Set<HealthTarget> targets,
    @Nullable Boolean violenceConsidered,
    @Nullable Boolean violenceNoted) {

  public HealthWork {
    targets = targets == null ? null : Set.copyOf(targets);
  }

  /** Nothing of it was told. */
  public static HealthWork untold() {
    return new HealthWork(null, null, null, null);
  }

  /** Whose problem is treated. */
  public enum Whose {
    MOTHER,
    CHILD,
    /** The person using violence. */
    PUV
  }

  /** What is treated. */
  public enum HealthTarget {
    MENTAL_HEALTH,
    SUBSTANCE_USE
  }
}
