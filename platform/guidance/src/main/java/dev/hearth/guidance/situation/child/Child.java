package dev.hearth.guidance.situation.child;

import dev.hearth.guidance.situation.Told;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child of the case, as far as the rules need to know.
 *
 * @param ageMonths age in full months; null when not known or not yet born
 * @param sex as recorded
 * @param symptoms the catalogue's symptom codes; null when nobody told
 * @param communicationNoted whether it is noted how the child communicates best
 * @param confidentialityExplained whether it was explained when and with whom information is shared
 * @param knowsHowToReachWorker whether the child knows how to reach the worker
 * @param safeContactChecked whether it was checked how the child can be reached safely
 * @param planSharedOrReasonNoted whether the plan was shared in a form that fits, or it is noted
 *     why not
 * @param viewOnPlan what is known of the child's view of the plan
 */
public record Child(
    UUID id,
    @Nullable Integer ageMonths,
    @Nullable Sex sex,
    @Nullable Set<String> symptoms,
    @Nullable Boolean communicationNoted,
    @Nullable Boolean confidentialityExplained,
    @Nullable Told knowsHowToReachWorker,
    @Nullable Told safeContactChecked,
    @Nullable Boolean planSharedOrReasonNoted,
    @Nullable ChildView viewOnPlan) {

  public Child {
    symptoms = symptoms == null ? null : Set.copyOf(symptoms);
  }

  /** A child of whom nothing else was told. */
  public static Child untold(UUID id) {
    return new Child(id, null, null, null, null, null, null, null, null, null);
  }

  /** A child's sex as recorded. */
  public enum Sex {
    GIRL,
    BOY,
    OTHER,
    NOT_ASKED
  }
}
