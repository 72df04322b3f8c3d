package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.answer.YesNo;
import dev.hearth.caseplan.casefile.CaseMessages.CaseAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.CaseLine;
import dev.hearth.caseplan.casefile.CaseMessages.NewPerson;
import dev.hearth.caseplan.casefile.CaseMessages.OpenCase;
import dev.hearth.caseplan.casefile.CaseMessages.PersonAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.PersonUsingViolenceAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.PersonUsingViolenceRequest;
import dev.hearth.caseplan.need.NeedFacts;
import dev.hearth.caseplan.person.CasePersons;
import dev.hearth.caseplan.person.NamedPerson;
import dev.hearth.caseplan.person.PersonRole;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.team.CareTeamChanges;
import dev.hearth.caseplan.team.TeamRole;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.guidance.situation.PersonUsingViolence;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with a case. */
@ApplicationScoped
@Transactional
class Cases {
  // Part of the seal: another text here, and no reason kept before would open.
  private static final String REASON = "him.engagementReason";

  private final CaseFileRepository repository;
  private final CasePersons persons;
  private final CareTeam team;
  private final CareTeamChanges teamChanges;
  private final NeedFacts needs;
  private final PersonalData personalData;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Cases(
      CaseFileRepository repository,
      CasePersons persons,
      CareTeam team,
      CareTeamChanges teamChanges,
      NeedFacts needs,
      PersonalData personalData,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.persons = persons;
    this.team = team;
    this.teamChanges = teamChanges;
    this.needs = needs;
    this.personalData = personalData;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A case and the version that its ETag names. */
  record Versioned(CaseAnswer body, long version) {}

  void open(UUID id, OpenCase request) {
    Caller who = caller.get();
    if (repository.exists(id)) {
      throw Problems.alreadyThere();
    }
    CaseFile opened =
        new CaseFile(
            who.agency(),
            id,
            request.maltreatmentTypes() == null ? Set.of() : request.maltreatmentTypes(),
            clock.instant());
    if (request.personUsingViolence() != null) {
      recordPersonUsingViolence(opened, request.personUsingViolence());
    }
    repository.add(opened);
    repository.flush();
    add(id, PersonRole.MOTHER, request.mother());
    for (NewPerson child : request.children() == null ? List.<NewPerson>of() : request.children()) {
      add(id, PersonRole.CHILD, child);
    }
    teamChanges.found(id);
    timeline.add(id, TimelineKind.CASE_OPENED, id);
    audit.allowed("case.open", "case", id, id);
  }

  Versioned read(UUID id) {
    CaseFile found = require(id, "case.read");
    audit.allowed("case.read", "case", id, id);
    return new Versioned(answer(found), found.version());
  }

  Page<CaseLine> mine(CaseState state, @Nullable NewestFirst after, int limit) {
    List<CaseFile> rows = repository.ofMember(caller.get().subject(), state, after, limit + 1);
    // The row beyond the page only tells that there is more: nobody sees it, nothing is opened.
    List<UUID> shown = rows.stream().limit(limit).map(CaseFile::id).toList();
    shown.forEach(id -> audit.allowed("case.list", "case", id, id));
    Map<UUID, String> mothers = persons.namesOfMothers(shown);
    return Page.of(
        rows.stream()
            .map(row -> new CaseLine(row.id(), mothers.getOrDefault(row.id(), ""), row.createdAt()))
            .toList(),
        limit,
        line -> new NewestFirst(line.createdAt(), line.id()).text());
  }

  long recordPersonUsingViolence(
      UUID id, PersonUsingViolenceRequest recorded, long expectedVersion) {
    CaseFile found = forChange(id, "case.record-person-using-violence", expectedVersion);
    recordPersonUsingViolence(found, recorded);
    timeline.add(id, TimelineKind.PERSON_USING_VIOLENCE_RECORDED, id);
    return found.changed();
  }

  long join(UUID id, String subject, TeamRole role, long expectedVersion) {
    team.requireLeading(id, "care-team.join");
    CaseFile found = lockFor("care-team.join", id, expectedVersion);
    teamChanges.join(id, subject, role);
    timeline.add(id, TimelineKind.TEAM_JOINED, subject, role.name());
    return found.changed();
  }

  long leave(UUID id, String subject, long expectedVersion) {
    team.requireLeading(id, "care-team.leave");
    CaseFile found = lockFor("care-team.leave", id, expectedVersion);
    teamChanges.leave(id, subject);
    timeline.add(id, TimelineKind.TEAM_LEFT, subject);
    return found.changed();
  }

  private CaseFile forChange(UUID id, String action, long expectedVersion) {
    team.require(id, action);
    return lockFor(action, id, expectedVersion);
  }

  private CaseFile lockFor(String action, UUID id, long expectedVersion) {
    CaseFile found = repository.lock(id).orElseThrow();
    Preconditions.requireVersion(expectedVersion, found.version());
    audit.allowed(action, "case", id, id);
    return found;
  }

  private CaseFile require(UUID id, String action) {
    team.require(id, action);
    return repository.find(id).orElseThrow();
  }

  private void recordPersonUsingViolence(CaseFile file, PersonUsingViolenceRequest recorded) {
    String reason = recorded.engagementReason();
    file.recordPersonUsingViolence(
        recorded.engagement(),
        reason == null || reason.isBlank() ? null : personalData.seal(file.id(), REASON, reason),
        recorded.currentRisk(),
        YesNo.orNotAsked(recorded.accessToHome()));
  }

  private void add(UUID caseId, PersonRole role, NewPerson person) {
    persons.add(caseId, role, person.id(), person.name(), person.birthDate());
  }

  private static List<PersonAnswer> as(PersonRole role, List<NamedPerson> all) {
    return all.stream()
        .filter(person -> person.role() == role)
        .map(person -> new PersonAnswer(person.id(), person.name(), person.birthDate()))
        .toList();
  }

  private CaseAnswer answer(CaseFile file) {
    List<NamedPerson> all = persons.named(file.id());
    CareTeam.TeamState state = team.state(file.id());
    return new CaseAnswer(
        file.id(),
        state.open() ? CaseState.OPEN : CaseState.CLOSED,
        as(PersonRole.MOTHER, all).stream().findFirst().orElse(null),
        as(PersonRole.PRIMARY_CARER, all),
        as(PersonRole.CHILD, all),
        file.maltreatmentTypes(),
        personUsingViolence(file),
        needs.inOrder(file.id()),
        state.members(),
        file.createdAt());
  }

  private @Nullable PersonUsingViolenceAnswer personUsingViolence(CaseFile file) {
    PersonUsingViolence recorded = file.personUsingViolence();
    if (recorded == null) {
      return null;
    }
    byte[] reason = file.puvEngagementReason();
    return new PersonUsingViolenceAnswer(
        recorded.engagement(),
        reason == null ? null : personalData.open(file.id(), REASON, reason).orElse(null),
        recorded.currentRisk(),
        file.puvAccessToHome());
  }
}
