package dev.hearth.guidance.situation;

import dev.hearth.guidance.gate.SafetyFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes a situation; what is left unsaid is not known, and unknown is not safe. */
public final class SituationBuilder {

  private final Instant now;
  private SafetyFacts safety = SafetyFacts.notAssessed();
  private boolean safetyPlanAsksHerToAct;
  private @Nullable PersonUsingViolence personUsingViolence;
  private final Set<MaltreatmentType> maltreatmentTypes = EnumSet.noneOf(MaltreatmentType.class);
  private final Map<BasicNeed, NeedStatus> needs = new EnumMap<>(BasicNeed.class);
  private final List<PlanItem> items = new ArrayList<>();
  private @Nullable SafetyChecks safetyChecks;

  SituationBuilder(Instant now) {
    this.now = now;
  }

  public SituationBuilder safety(SafetyFacts facts) {
    safety = facts;
    return this;
  }

  public SituationBuilder safetyPlanAsksHerToAct(boolean asks) {
    safetyPlanAsksHerToAct = asks;
    return this;
  }

  public SituationBuilder personUsingViolence(@Nullable PersonUsingViolence person) {
    personUsingViolence = person;
    return this;
  }

  public SituationBuilder maltreatment(Collection<MaltreatmentType> types) {
    maltreatmentTypes.addAll(types);
    return this;
  }

  public SituationBuilder need(BasicNeed need, NeedStatus status) {
    needs.put(need, status);
    return this;
  }

  public SituationBuilder item(PlanItem item) {
    items.add(item);
    return this;
  }

  public SituationBuilder items(Collection<PlanItem> more) {
    items.addAll(more);
    return this;
  }

  public SituationBuilder safetyChecks(SafetyChecks checks) {
    safetyChecks = checks;
    return this;
  }

  public Situation build() {
    return new Situation(
        now,
        safety,
        safetyPlanAsksHerToAct,
        personUsingViolence,
        maltreatmentTypes,
        needs,
        items,
        safetyChecks);
  }
}
