package dev.hearth.caseplan.search;

import dev.hearth.caseplan.casefile.CaseState;
import dev.hearth.caseplan.nameindex.NameIndex;
import dev.hearth.caseplan.nameindex.NameIndex.Alike;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.KnownPerson;
import dev.hearth.caseplan.search.SearchMessages.PersonFound;
import dev.hearth.caseplan.search.SearchMessages.SearchCases;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds persons in the cases whose care team the caller is on. */
@ApplicationScoped
@Transactional
class CaseSearches {
  private static final int MOST_FOUND = 20;

  private final NameIndex names;
  private final CasePersons persons;
  private final CurrentCaller caller;
  private final Audit audit;

  CaseSearches(NameIndex names, CasePersons persons, CurrentCaller caller, Audit audit) {
    this.names = names;
    this.persons = persons;
    this.caller = caller;
    this.audit = audit;
  }

  /** The likest first, twenty at most: whoever finds too many writes more of the name. */
  Page<PersonFound> find(SearchCases request) {
    if (!NameIndex.canBeSought(request.name())) {
      throw Problems.badField("name", "must hold letters");
    }
    audit.allowed("case.search", "agency", caller.get().agency(), null);
    List<Alike> candidates = names.alike(request.name());
    Map<UUID, KnownPerson> byRecord =
        persons.byRecord(candidates.stream().map(Alike::caseId).collect(Collectors.toSet()));
    List<PersonFound> found = new ArrayList<>();
    Set<UUID> shown = new HashSet<>();
    for (Alike alike : candidates) {
      KnownPerson person = byRecord.get(alike.personId());
      if (found.size() < MOST_FOUND
          && person != null
          && fits(person, request.birthYear())
          && shown.add(person.id())) {
        audit.allowed("case.found", "person", person.id(), alike.caseId());
        found.add(found(alike, person));
      }
    }
    return new Page<>(found, null);
  }

  /** Only of who is shown the name is opened. */
  private PersonFound found(Alike alike, KnownPerson person) {
    return new PersonFound(
        alike.caseId(),
        alike.open() ? CaseState.OPEN : CaseState.CLOSED,
        person.id(),
        person.role(),
        persons.nameOf(alike.caseId(), person.id()),
        person.birthDate());
  }

  /** A birth date that nobody knows speaks against nobody. */
  private static boolean fits(KnownPerson person, @Nullable Integer birthYear) {
    return birthYear == null
        || person.birthDate() == null
        || person.birthDate().getYear() == birthYear;
  }
}
