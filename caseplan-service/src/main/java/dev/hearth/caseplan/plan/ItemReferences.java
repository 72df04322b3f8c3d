package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.agency.KnownAgencies;
import dev.hearth.caseplan.catalogue.KnownInterventions;
import dev.hearth.caseplan.home.Networks;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.plan.ItemMessages.ItemCarers;
import dev.hearth.caseplan.plan.ItemMessages.ItemLinks;
import dev.hearth.caseplan.plan.ItemMessages.OfferedOption;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.caseplan.priority.Priorities;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that what an item points to is there, and belongs to the same plan or case. */
@ApplicationScoped
class ItemReferences {
  private final CasePersons persons;
  private final KnownAgencies agencies;
  private final KnownInterventions interventions;
  private final Priorities priorities;
  private final Networks networks;

  ItemReferences(
      CasePersons persons,
      KnownAgencies agencies,
      KnownInterventions interventions,
      Priorities priorities,
      Networks networks) {
    this.persons = persons;
    this.agencies = agencies;
    this.interventions = interventions;
    this.priorities = priorities;
    this.networks = networks;
  }

  void check(CasePlan plan, UUID itemId, PutItem said) {
    checkOrder(plan, itemId, said.dependsOn());
    checkOptions(said.optionsOffered());
    if (said.links() != null) {
      checkLinks(plan, said.links());
    }
    if (said.carers() != null) {
      checkCarers(plan, itemId, said.carers());
    }
    checkNetwork(plan, ids(said.networkPersonIds()));
  }

  private static void checkOrder(CasePlan plan, UUID itemId, Set<UUID> dependsOn) {
    require(
        "timing.dependsOn",
        "must name items of this plan",
        dependsOn.stream().allMatch(id -> id.equals(itemId) || plan.item(id).isPresent()));
    plan.prerequisites()
        .with(itemId, dependsOn)
        .circleThrough(itemId)
        .ifPresent(
            circle -> {
              throw Problems.problem(409, "prerequisites-in-a-circle", "Each waits for the other")
                  .withDetail(
                      "Each item named in circle waits for the next. Let one of them go first."
                          + " Nothing was changed.")
                  .with("circle", circle)
                  .build();
            });
  }

  private void checkOptions(List<OfferedOption> options) {
    for (int i = 0; i < options.size(); i++) {
      String name = options.get(i).name();
      require(
          "choice.optionsOffered[" + i + "]",
          "must have either an interventionCode or a name",
          (options.get(i).interventionCode() == null) != (name == null || name.isBlank()));
    }
    Set<String> codes =
        options.stream()
            .map(OfferedOption::interventionCode)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    require(
        "choice.optionsOffered",
        "must name interventions of the published catalogue; give others a name",
        codes.isEmpty() || interventions.known(codes).containsAll(codes));
  }

  private void checkLinks(CasePlan plan, ItemLinks links) {
    UUID child = links.childId();
    Collection<UUID> answered = ids(links.priorities());
    UUID provider = links.provider();
    require(
        "links.priorities",
        "must be priorities of hers in this case that still count",
        answered.isEmpty() || current(plan.caseId()).containsAll(answered));
    require(
        "links.goalIds",
        "must name goals of this plan",
        ids(links.goalIds()).stream().allMatch(id -> plan.goal(id).isPresent()));
    require(
        "links.childId",
        "must be a child of this case",
        child == null || persons.isChild(plan.caseId(), child));
    require(
        "links.provider",
        "must be an agency that Hearth knows",
        provider == null || agencies.isActive(provider));
  }

  private Set<UUID> current(UUID caseId) {
    return priorities.currentById(caseId).entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private void checkNetwork(CasePlan plan, Collection<UUID> named) {
    require(
        "networkPersonIds",
        "must be people of her network in this case",
        named.isEmpty() || networks.peopleNow(plan.caseId()).containsAll(named));
  }

  private void checkCarers(CasePlan plan, UUID itemId, ItemCarers carers) {
    Collection<UUID> named = ids(carers.personIds());
    UUID parallel = carers.parallelCarerItemId();
    require(
        "carers.personIds",
        "must name persons of this case",
        named.isEmpty() || persons.among(plan.caseId(), named).containsAll(named));
    require(
        "carers.parallelCarerItemId",
        "must be another item of this plan",
        parallel == null || !parallel.equals(itemId) && plan.item(parallel).isPresent());
    require(
        "carers.noSafeCarer",
        "cannot stand beside an item with the carer's own sessions",
        parallel == null || !Boolean.TRUE.equals(carers.noSafeCarer()));
  }

  private static Collection<UUID> ids(@Nullable Set<UUID> named) {
    return named == null ? Set.of() : named;
  }

  private static void require(String field, String otherwise, boolean holds) {
    if (!holds) {
      throw Problems.badField(field, otherwise);
    }
  }
}
