package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.contact.ContactMessages.ContactAnswer;
import dev.hearth.caseplan.contact.ContactMessages.ContactLine;
import dev.hearth.caseplan.contact.ContactMessages.ContactVersion;
import dev.hearth.caseplan.contact.ContactMessages.KeptContact;
import dev.hearth.caseplan.contact.ContactMessages.RecordContact;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.versions.Thing;
import dev.hearth.caseplan.versions.Version;
import dev.hearth.caseplan.versions.Versions;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes contacts down, corrects them and reads them. */
@ApplicationScoped
@Transactional
class Contacts {
  private final ContactRepository repository;
  private final ContactConfig config;
  private final SafetyLeftOut safetyLeftOut;
  private final ContactGuidance guidance;
  private final PersonsOfCase persons;
  private final Versions versions;
  private final Timeline timeline;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Contacts(
      ContactRepository repository,
      ContactConfig config,
      SafetyLeftOut safetyLeftOut,
      ContactGuidance guidance,
      PersonsOfCase persons,
      Versions versions,
      Timeline timeline,
      CareTeam team,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.config = config;
    this.safetyLeftOut = safetyLeftOut;
    this.guidance = guidance;
    this.persons = persons;
    this.versions = versions;
    this.timeline = timeline;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** An answer and the version that its ETag names. */
  record Versioned<T>(T body, long version) {}

  Versioned<KeptContact> record(UUID caseId, UUID id, RecordContact told) {
    team.requireForContact(caseId, "contact.record");
    Instant now = clock.instant();
    requireFitting(caseId, told, now, now);
    if (repository.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Caller who = caller.get();
    Contact contact = new Contact(who.agency(), id, caseId, told, now, who.subject());
    safetyLeftOut.around(caseId, () -> repository.add(contact));
    return kept(contact, told, "contact.record", TimelineKind.CONTACT_RECORDED, now);
  }

  Versioned<KeptContact> correct(UUID caseId, UUID id, RecordContact told, long expectedVersion) {
    Contact contact = require(caseId, id, "contact.correct");
    repository.lock(contact);
    Preconditions.requireVersion(expectedVersion, contact.version());
    Instant now = clock.instant();
    requireFitting(caseId, told, contact.recordedAt(), now);
    safetyLeftOut.around(caseId, () -> contact.correct(told));
    return kept(contact, told, "contact.correct", TimelineKind.CONTACT_CORRECTED, now);
  }

  Versioned<ContactAnswer> read(UUID caseId, UUID id) {
    Contact contact = require(caseId, id, "contact.read");
    audit.allowed("contact.read", "contact", id, caseId);
    Version<RecordContact> last =
        versions.read(Thing.CONTACT, id, contact.version(), RecordContact.class);
    RecordContact told = last.document();
    return new Versioned<>(
        new ContactAnswer(
            id,
            caseId,
            contact.type(),
            contact.happenedAt(),
            contact.outcome(),
            contact.safetyChecked(),
            told == null ? null : told.with(),
            told == null ? null : told.safetyCheck(),
            told == null ? null : told.note(),
            contact.recordedAt(),
            contact.recordedBy(),
            last.madeAt(),
            last.madeBy()),
        contact.version());
  }

  Page<ContactLine> list(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.require(caseId, "contact.list");
    audit.allowed("contact.list", "case", caseId, caseId);
    return Page.of(
        repository.newestFirst(caseId, after, limit + 1).stream().map(Contact::line).toList(),
        limit,
        line -> new NewestFirst(line.happenedAt(), line.id()).text());
  }

  Page<ContactVersion> history(UUID caseId, UUID id, @Nullable Long before, int limit) {
    require(caseId, id, "contact.history");
    audit.allowed("contact.history", "contact", id, caseId);
    Page<Version<RecordContact>> page =
        versions.all(Thing.CONTACT, id, before, limit, RecordContact.class);
    return new Page<>(
        page.items().stream()
            .map(v -> new ContactVersion(v.version(), v.madeAt(), v.madeBy(), v.document()))
            .toList(),
        page.next());
  }

  private Versioned<KeptContact> kept(
      Contact contact, RecordContact told, String action, TimelineKind kind, Instant now) {
    UUID caseId = contact.caseId();
    versions.keep(caseId, Thing.CONTACT, contact.id(), contact.version(), told, now);
    timeline.add(caseId, kind, contact.id(), contact.outcome().name());
    audit.allowed(action, "contact", contact.id(), caseId);
    return new Versioned<>(new KeptContact(guidance.findings(contact)), contact.version());
  }

  private void requireFitting(UUID caseId, RecordContact told, Instant writtenAt, Instant now) {
    FittingContact.require(told, writtenAt.minus(config.recordableFor()), now);
    if (!persons.haveAll(caseId, told.with())) {
      throw Problems.badField("with", "must name persons of this case");
    }
  }

  // Found under another case's path it is not there, and the trace says no more than that.
  private Contact require(UUID caseId, UUID id, String action) {
    team.require(caseId, action);
    return repository
        .find(id)
        .filter(contact -> contact.caseId().equals(caseId))
        .orElseThrow(() -> team.unknown(action, "contact", id));
  }
}
