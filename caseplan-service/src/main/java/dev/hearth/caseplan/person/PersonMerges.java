package dev.hearth.caseplan.person;

import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Two records that are one person. Both rows are kept as they are, and the one only points to the
 * other; so taking it back brings back what was, to the letter.
 */
@ApplicationScoped
@Transactional
class PersonMerges {
  private final Persons persons;
  private final PersonRepository repository;

  PersonMerges(Persons persons, PersonRepository repository) {
    this.persons = persons;
    this.repository = repository;
  }

  long merge(UUID caseId, UUID id, UUID into, long expectedVersion) {
    Person merged =
        persons.forChange(caseId, id, "person.merge", TimelineKind.PERSONS_MERGED, expectedVersion);
    if (id.equals(into)) {
      throw Problems.conflict("merge-with-itself", "Name another record as the one that stays.");
    }
    Person stays =
        repository
            .find(caseId, into)
            .orElseThrow(() -> Problems.badField("into", "must be a person of this case"));
    List<Person> records = repository.ofCases(List.of(caseId));
    requireNoChain(merged, stays, records);
    if (!merged.role().fits(stays.role())) {
      throw Problems.conflict(
          "merge-roles-differ", "A child, an adult and the person using violence are not one.");
    }
    // As if the merged one had the role of the one that stays: that is who is seen.
    RoleRules.requireAFamilyLead(records, id, stays.role());
    merged.mergeInto(into);
    stays.changed();
    return merged.changed();
  }

  long separate(UUID caseId, UUID id, long expectedVersion) {
    Person merged =
        persons.forChange(
            caseId, id, "person.separate", TimelineKind.PERSONS_SEPARATED, expectedVersion);
    UUID into = merged.mergedInto();
    if (into == null) {
      throw Problems.refusedStep(
              "not-merged", "This record is merged with no other.", "SEPARATE", List.of("MERGE"))
          .build();
    }
    RoleRules.requireOneMother(repository.ofCases(List.of(caseId)), id, merged.role());
    merged.mergeInto(null);
    repository.find(caseId, into).orElseThrow().changed();
    return merged.changed();
  }

  private static void requireNoChain(Person merged, Person stays, List<Person> records) {
    if (merged.isMerged()) {
      throw Persons.merged("This record is merged; take that back first.");
    }
    boolean others = records.stream().anyMatch(p -> merged.id().equals(p.mergedInto()));
    if (stays.isMerged() || others) {
      throw Problems.conflict(
          "merge-chain", "Merge each record into the one that stays, never one through another.");
    }
  }
}
