package dev.hearth.caseplan.person;

import dev.hearth.caseplan.nameindex.NameIndex;
import dev.hearth.caseplan.person.PersonMessages.CarerSaid;
import dev.hearth.caseplan.person.PersonMessages.MotherSaid;
import dev.hearth.caseplan.person.PersonMessages.PersonAnswer;
import dev.hearth.caseplan.person.PersonMessages.PutPerson;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.turn.CaseTurn;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in a case, and what is known of them. */
@ApplicationScoped
@Transactional
class Persons {
  private static final String NOTE = "person.workingRelationship";

  private final PersonRepository repository;
  private final CasePersons casePersons;
  private final CareTeam team;
  private final CaseTurn turn;
  private final PersonalData personalData;
  private final NameIndex names;
  private final Audit audit;
  private final Clock clock;

  Persons(
      PersonRepository repository,
      CasePersons casePersons,
      CareTeam team,
      CaseTurn turn,
      PersonalData personalData,
      NameIndex names,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.casePersons = casePersons;
    this.team = team;
    this.turn = turn;
    this.personalData = personalData;
    this.names = names;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person and the version that the ETag names. */
  record Versioned(PersonAnswer body, long version) {}

  long record(UUID caseId, UUID id, PutPerson request) {
    team.require(caseId, "person.record");
    turn.take(caseId, TimelineKind.PERSON_RECORDED, id);
    if (repository.isTaken(id)) {
      throw Problems.alreadyThere();
    }
    RoleRules.requireFitting(request);
    List<Person> records = repository.ofCases(List.of(caseId));
    RoleRules.requireRoom(records);
    RoleRules.requireOneMother(records, id, request.role());
    Person person =
        casePersons.make(caseId, request.role(), id, request.name(), request.birthDate());
    know(person, request);
    casePersons.keep(person, request.name());
    audit.allowed("person.record", "person", id, caseId);
    return person.version();
  }

  long change(UUID caseId, UUID id, PutPerson request, long expectedVersion) {
    Person person =
        forChange(caseId, id, "person.change", TimelineKind.PERSON_CHANGED, expectedVersion);
    if (person.isMerged()) {
      throw merged("Change the record that stays, or take the merge back first.");
    }
    RoleRules.requireFitting(request);
    List<Person> records = repository.ofCases(List.of(caseId));
    RoleRules.requireMayBecome(person.role(), request.role());
    RoleRules.requireOneMother(records, id, request.role());
    RoleRules.requireAFamilyLead(records, id, request.role());
    RoleRules.requireNoAllegationLost(person, request.role());
    person.is(
        request.role(),
        personalData.seal(caseId, CasePersons.NAME, request.name()),
        request.birthDate());
    know(person, request);
    names.keep(caseId, id, request.name());
    return person.changed();
  }

  /** What a merged record does not do; it can be taken apart again. */
  static RuntimeException merged(String detail) {
    return Problems.refusedStep("merged-record", detail, "MERGED", List.of("SEPARATE")).build();
  }

  /** Finds a record for a change, once it is the case's turn. */
  Person forChange(UUID caseId, UUID id, String action, TimelineKind kind, long expectedVersion) {
    team.require(caseId, action);
    turn.take(caseId, kind, id);
    Person person =
        repository.find(caseId, id).orElseThrow(() -> team.unknown(action, "person", id));
    Preconditions.requireVersion(expectedVersion, person.version());
    audit.allowed(action, "person", id, caseId);
    return person;
  }

  Versioned read(UUID caseId, UUID id) {
    team.require(caseId, "person.read");
    Person person =
        repository.find(caseId, id).orElseThrow(() -> team.unknown("person.read", "person", id));
    audit.allowed("person.read", "person", id, caseId);
    return new Versioned(answer(person, repository.ofCases(List.of(caseId))), person.version());
  }

  Page<PersonAnswer> list(UUID caseId, @Nullable PlaceInList after, int limit) {
    team.require(caseId, "person.list");
    List<Person> records = repository.ofCases(List.of(caseId));
    List<Person> page =
        records.stream()
            .filter(person -> !person.isMerged())
            .filter(person -> after == null || PlaceInList.of(person).compareTo(after) > 0)
            .limit(limit + 1L)
            .toList();
    page.stream()
        .limit(limit)
        .forEach(person -> audit.allowed("person.list", "person", person.id(), caseId));
    return Page.of(
        page.stream().map(person -> answer(person, records)).toList(),
        limit,
        shown -> new PlaceInList(shown.role(), shown.id()).text());
  }

  private void know(Person person, PutPerson request) {
    CarerSaid carer = request.carer();
    MotherSaid mother = request.mother();
    String note = carer == null ? null : carer.workingRelationship();
    byte[] sealedNote =
        note == null || note.isBlank() ? null : personalData.seal(person.caseId(), NOTE, note);
    person.isKnownAs(
        request.child() == null ? ChildFacts.NOT_ASKED : request.child().facts(),
        new CarerFacts(
            carer == null ? null : carer.kind(), allegation(person, request), sealedNote != null),
        mother == null ? MotherFacts.NOT_ASKED : mother.facts(since(mother.pregnantWeeks())),
        sealedNote);
  }

  // What weighs so much is taken back only by saying so.
  private static AllegedToHaveAbused allegation(Person person, PutPerson request) {
    CarerSaid carer = request.carer();
    if (carer != null && carer.allegedToHaveAbused() != null) {
      return carer.allegedToHaveAbused();
    }
    return request.role().isCarer()
        ? person.known().carer().allegedToHaveAbused()
        : AllegedToHaveAbused.NOT_ASKED;
  }

  private @Nullable LocalDate since(@Nullable Integer weeks) {
    return weeks == null ? null : LocalDate.now(clock).minusWeeks(weeks);
  }

  private PersonAnswer answer(Person person, List<Person> records) {
    KnownPerson known = person.known();
    byte[] note = person.sealedWorkingRelationship();
    return new PersonAnswer(
        person.id(),
        person.role(),
        personalData.open(person.caseId(), CasePersons.NAME, person.sealedName()).orElse(""),
        person.birthDate(),
        person.role() == PersonRole.CHILD
            ? new PersonMessages.ChildSaid(
                known.child().sex(), known.child().inMothersCare(), known.child().symptoms())
            : null,
        person.role().isCarer()
            ? new CarerSaid(
                known.carer().kind(),
                known.carer().allegedToHaveAbused(),
                note == null ? null : personalData.open(person.caseId(), NOTE, note).orElse(null))
            : null,
        person.role().leadsTheFamily() ? said(known.mother()) : null,
        person.mergedInto(),
        records.stream()
            .filter(record -> person.id().equals(record.mergedInto()))
            .map(record -> answer(record, records))
            .toList());
  }

  private MotherSaid said(MotherFacts mother) {
    return new MotherSaid(
        mother.refugee(),
        mother.outsideOwnCommunity(),
        mother.firstChild(),
        mother.lowEducation(),
        mother.ptsdComplaints(),
        mother.pregnantWeeks(LocalDate.now(clock)));
  }
}
