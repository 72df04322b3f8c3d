package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.casefile.CaseMessages.CaseAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.CaseLine;
import dev.hearth.caseplan.casefile.CaseMessages.Needs;
import dev.hearth.caseplan.casefile.CaseMessages.NewPerson;
import dev.hearth.caseplan.casefile.CaseMessages.OpenCase;
import dev.hearth.caseplan.casefile.CaseMessages.PersonAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.PersonUsingViolenceAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.PersonUsingViolenceRequest;
import dev.hearth.caseplan.team.CareTeam;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with a case. */
@ApplicationScoped
@Transactional
class Cases {
  private static final String NAME = CaseNames.FIELD;
  // Part of the seal: another text here, and no reason kept before would open.
  private static final String REASON = "him.engagementReason";

  private final CaseFileRepository repository;
  private final CareTeam team;
  private final PersonalData personalData;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Cases(
      CaseFileRepository repository,
      CareTeam team,
      PersonalData personalData,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.team = team;
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
    add(id, PersonRole.MOTHER, request.mother());
    for (NewPerson child : request.children() == null ? List.<NewPerson>of() : request.children()) {
      add(id, PersonRole.CHILD, child);
    }
    repository.flush();
    team.found(id);
    timeline.add(id, TimelineKind.CASE_OPENED, id);
    audit.allowed("case.open", "case", id, id);
  }

  Versioned read(UUID id) {
    CaseFile found = require(id, "case.read");
    audit.allowed("case.read", "case", id, id);
    return new Versioned(answer(found), found.version());
  }

  Page<CaseLine> mine(@Nullable NewestFirst after, int limit) {
    List<CaseFile> rows = repository.ofMember(caller.get().subject(), after, limit + 1);
    for (CaseFile row : rows) {
      audit.allowed("case.list", "case", row.id(), row.id());
    }
    return Page.of(
        rows.stream().map(this::line).toList(),
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

  long recordNeeds(UUID id, Needs needs, long expectedVersion) {
    CaseFile found = forChange(id, "case.record-needs", expectedVersion);
    found.recordNeeds(needs.housing(), needs.food(), needs.material());
    timeline.add(id, TimelineKind.NEEDS_RECORDED, id);
    return found.changed();
  }

  long join(UUID id, String subject, TeamRole role, long expectedVersion) {
    team.requireLeading(id, "care-team.join");
    CaseFile found = forChange(id, "care-team.join", expectedVersion);
    team.join(id, subject, role);
    timeline.add(id, TimelineKind.TEAM_JOINED, subject, role.name());
    return found.changed();
  }

  long leave(UUID id, String subject, long expectedVersion) {
    team.requireLeading(id, "care-team.leave");
    CaseFile found = forChange(id, "care-team.leave", expectedVersion);
    team.leave(id, subject);
    timeline.add(id, TimelineKind.TEAM_LEFT, subject);
    return found.changed();
  }

  private CaseFile forChange(UUID id, String action, long expectedVersion) {
    CaseFile found = requireLocked(id, action);
    Preconditions.requireVersion(expectedVersion, found.version());
    audit.allowed(action, "case", id, id);
    return found;
  }

  private CaseFile require(UUID id, String action) {
    team.require(id, action);
    return repository.find(id).orElseThrow();
  }

  private CaseFile requireLocked(UUID id, String action) {
    team.require(id, action);
    return repository.lock(id).orElseThrow();
  }

  private void recordPersonUsingViolence(CaseFile file, PersonUsingViolenceRequest recorded) {
    String reason = recorded.engagementReason();
    file.recordPersonUsingViolence(
        recorded.engagement(),
        reason == null || reason.isBlank() ? null : personalData.seal(file.id(), REASON, reason),
        recorded.currentRisk());
  }

  private void add(UUID caseId, PersonRole role, NewPerson person) {
    repository.add(
        new Person(
            caller.get().agency(),
            person.id(),
            caseId,
            role,
            personalData.seal(caseId, NAME, person.name()),
            person.birthDate()));
  }

  private CaseLine line(CaseFile file) {
    return new CaseLine(file.id(), mother(file.id()).name(), file.createdAt());
  }

  private PersonAnswer mother(UUID caseId) {
    return persons(caseId, PersonRole.MOTHER).getFirst();
  }

  private List<PersonAnswer> persons(UUID caseId, PersonRole role) {
    return repository.persons(caseId, role).stream()
        .map(
            person ->
                new PersonAnswer(
                    person.id(),
                    personalData.open(caseId, NAME, person.sealedName()).orElse(""),
                    person.birthDate()))
        .toList();
  }

  private CaseAnswer answer(CaseFile file) {
    return new CaseAnswer(
        file.id(),
        mother(file.id()),
        persons(file.id(), PersonRole.CHILD),
        file.maltreatmentTypes(),
        personUsingViolence(file),
        file.needs(),
        team.members(file.id()),
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
        recorded.currentRisk());
  }
}
