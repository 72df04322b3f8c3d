package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.KnownIntervention;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.priority.Priorities;
import dev.hearth.guidance.situation.PlanItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan's items as the practice rules see them, with what the catalogue says of each. */
@ApplicationScoped
class ItemsForTheRules {
  private final KnownInterventions interventions;
  private final CasePersons persons;
  private final Priorities priorities;

  ItemsForTheRules(KnownInterventions interventions, CasePersons persons, Priorities priorities) {
    this.interventions = interventions;
    this.persons = persons;
    this.priorities = priorities;
  }

  @Transactional(TxType.MANDATORY)
  List<PlanItem> of(CasePlan plan) {
    return of(plan.caseId(), List.of(plan)).getOrDefault(plan, List.of());
  }

  /** The items of several plans of a case, in as many queries as of one. */
  @Transactional(TxType.MANDATORY)
  Map<CasePlan, List<PlanItem>> of(UUID caseId, List<CasePlan> plans) {
    List<PlannedItem> items = plans.stream().flatMap(plan -> plan.items().stream()).toList();
    Set<String> codes =
        items.stream()
            .map(PlannedItem::interventionCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<KnownIntervention> known = codes.isEmpty() ? List.of() : interventions.versionsOf(codes);
    AroundItem around = around(caseId, items);
    return plans.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                plan -> plan.items().stream().map(item -> seen(item, known, around)).toList()));
  }

  // What she has set aside is nothing that an item could answer.
  private AroundItem around(UUID caseId, List<PlannedItem> items) {
    boolean nonePoints =
        items.stream().allMatch(item -> item.details().pointsTo(LinkKind.PRIORITY).isEmpty());
    Map<UUID, Boolean> counting = nonePoints ? Map.of() : priorities.currentById(caseId);
    return new AroundItem(persons.seen(caseId), id -> counting.getOrDefault(id, false));
  }

  private static PlanItem seen(PlannedItem item, List<KnownIntervention> known, AroundItem around) {
    return item.forTheRules(
        known.stream()
            .filter(each -> each.code().equals(item.interventionCode()))
            .filter(each -> Objects.equals(each.version(), item.interventionVersion()))
            .findFirst()
            .map(KnownIntervention::forTheRules)
            .orElse(null),
        around);
  }
}
