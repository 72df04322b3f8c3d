package dev.hearth.guidance.match;

import dev.hearth.guidance.gate.GateState;
import dev.hearth.guidance.gate.InterventionSafetyGate;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.CareContext.WhoCares;
import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.NeedStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes before an intervention that fits: her safety (SAF-02), then the basic needs (NEED-01,
 * in the order of NEED-02). It only ever waits; it is never taken away.
 *
 * @param forSafety whether it waits until she is safe
 * @param forNeeds the unmet needs it waits for, the most basic first
 * @param partlyMet the needs that are met only in part, the most basic first; nothing waits for
 *     them, and NEED-01 warns of them where it is to start
 * @param herPartAlone whether the child's part can begin, and only hers waits
 */
public record Waiting(
    boolean forSafety, List<BasicNeed> forNeeds, List<BasicNeed> partlyMet, boolean herPartAlone) {
  private static final Waiting FOR_NOTHING = new Waiting(false, List.of(), List.of(), false);

  public Waiting {
    forNeeds = List.copyOf(forNeeds);
    partlyMet = List.copyOf(partlyMet);
  }

  /**
   * What an entry waits for.
   *
   * @param whoCares null where nobody told: it may then be she
   * @param gate null where nobody asked how safe she is; nothing waits for that then
   * @param needs a missing one was not told, and nothing waits for it
   */
  public static Waiting of(
      CatalogueEntry entry,
      @Nullable WhoCares whoCares,
      @Nullable GateState gate,
      Map<BasicNeed, NeedStatus> needs) {
    if (!entry.gate().holdsHerPart() || !sheTakesPart(entry, whoCares)) {
      return FOR_NOTHING;
    }
    return new Waiting(
        gate == GateState.SHUT,
        needs(needs, NeedStatus.UNMET),
        needs(needs, NeedStatus.PARTLY_MET),
        entry.gate() == InterventionSafetyGate.MOTHER_PART_BLOCKED_UNTIL_SAFE);
  }

  /** Whether anything comes first. */
  public boolean isAtAll() {
    return forSafety || !forNeeds.isEmpty();
  }

  private static List<BasicNeed> needs(Map<BasicNeed, NeedStatus> told, NeedStatus status) {
    return BasicNeed.BEFORE_CHANGE.stream().filter(need -> told.get(need) == status).toList();
  }

  // A parent with whom the plan is made stands in her place. A course for kinship or foster carers
  // asks nothing of her; what is for the whole family does.
  private static boolean sheTakesPart(CatalogueEntry entry, @Nullable WhoCares whoCares) {
    Set<String> recipients = entry.recipients();
    if (recipients == null || recipients.contains(Recipients.WHOLE_FAMILY)) {
      return true;
    }
    return switch (whoCares) {
      case null -> Recipients.meet(WhoCares.MOTHER, recipients);
      case MOTHER, PARENT -> Recipients.meet(whoCares, recipients);
      case CARER, FOSTER_CARER, ADOPTIVE_PARENT, PERMANENCE_CARER -> false;
    };
  }
}
