package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.catalogue.KnownIntervention;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.SeenRecords;
import dev.hearth.guidance.situation.PlanItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan's items as the practice rules see them, with what the catalogue says of each. */
@ApplicationScoped
class ItemsForTheRules {
  private final KnownInterventions interventions;
  private final CasePersons persons;

  ItemsForTheRules(KnownInterventions interventions, CasePersons persons) {
    this.interventions = interventions;
    this.persons = persons;
  }

  @Transactional(TxType.MANDATORY)
  List<PlanItem> of(CasePlan plan) {
    Set<String> codes =
        plan.items().stream()
            .map(PlannedItem::interventionCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<KnownIntervention> known = codes.isEmpty() ? List.of() : interventions.versionsOf(codes);
    SeenRecords persons = this.persons.seen(plan.caseId());
    return plan.items().stream().map(item -> seen(item, known, persons)).toList();
  }

  private static PlanItem seen(
      PlannedItem item, List<KnownIntervention> known, SeenRecords persons) {
    return item.forTheRules(
        known.stream()
            .filter(each -> each.code().equals(item.interventionCode()))
            .filter(each -> Objects.equals(each.version(), item.interventionVersion()))
            .findFirst()
            .map(KnownIntervention::forTheRules)
            .orElse(null),
        persons);
  }
}
