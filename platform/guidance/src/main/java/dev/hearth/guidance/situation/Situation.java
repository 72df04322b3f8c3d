package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.SafetyFacts;
import dev.hearth.guidance.gate.SafetyGate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case and its plan at one moment. Items stand as they would after the change that is being
 * judged, in the status they have before it.
 *
 * @param now the moment the rules judge
 * @param safety what the gate looks at
 * @param safetyPlanAsksHerToAct whether the safety plan, active or about to be, gives her an action
 * @param personUsingViolence null when nobody is recorded
 * @param needs what is known of her basic needs; a missing one was not asked
 * @param items the plan's items in the plan's order
 * @param safetyChecks null where nobody can say when safety was checked and is due again
 */
public record Situation(
    Instant now,
    SafetyFacts safety,
    boolean safetyPlanAsksHerToAct,
    @Nullable PersonUsingViolence personUsingViolence,
    Set<MaltreatmentType> maltreatmentTypes,
    Map<BasicNeed, NeedStatus> needs,
    List<PlanItem> items,
    @Nullable SafetyChecks safetyChecks) {

  public Situation {
    maltreatmentTypes = Set.copyOf(maltreatmentTypes);
    needs = Map.copyOf(needs);
    items = List.copyOf(items);
    Set<UUID> ids = new HashSet<>();
    for (PlanItem item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("Two items share the id " + item.id());
      }
    }
  }

  /** Starts the description of a case of which nothing else is known. */
  public static SituationBuilder describe(Instant now) {
    return new SituationBuilder(now);
  }

  /** The safety gate at this moment. */
  public SafetyGate gate() {
    return SafetyGate.of(safety, now);
  }

  /** How far a basic need is met. */
  public NeedStatus need(BasicNeed need) {
    return needs.getOrDefault(need, NeedStatus.NOT_ASKED);
  }

  /** What the record says about danger from a person using violence. */
  public HisRisk hisRisk() {
    if (personUsingViolence != null) {
      return personUsingViolence.currentRisk() == CurrentRisk.NO ? HisRisk.ABSENT : HisRisk.PRESENT;
    }
    return maltreatmentTypes.contains(MaltreatmentType.DOMESTIC_VIOLENCE)
        ? HisRisk.NOT_RECORDED
        : HisRisk.ABSENT;
  }

  /** Whether he could be given a task, or the record does not explain why he could not. */
  public boolean heCanBeAskedToChange() {
    return personUsingViolence != null && personUsingViolence.canBeAskedToChange();
  }

  /**
   * The items with these ids, in the plan's order.
   *
   * @throws IllegalArgumentException when the plan has no item with one of the ids
   */
  public List<PlanItem> items(Collection<UUID> ids) {
    List<PlanItem> found = items.stream().filter(item -> ids.contains(item.id())).toList();
    if (found.size() != Set.copyOf(ids).size()) {
      throw new IllegalArgumentException("The situation does not describe every item of " + ids);
    }
    return found;
  }
}
