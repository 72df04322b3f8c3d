package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.contact.ContactMessages.ContactAnswer;
import dev.hearth.caseplan.contact.ContactMessages.ContactLine;
import dev.hearth.caseplan.contact.ContactMessages.ContactVersion;
import dev.hearth.caseplan.contact.ContactMessages.KeptContact;
import dev.hearth.caseplan.contact.ContactMessages.RecordContact;
import dev.hearth.caseplan.person.SeenRecords;
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
import java.util.Set;
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
    RecordContact meant = told.with(meant(caseId, contact, told.with()));
    safetyLeftOut.around(caseId, () -> contact.correct(meant));
    return kept(contact, meant, "contact.correct", TimelineKind.CONTACT_CORRECTED, now);
  }

  Versioned<ContactAnswer> read(UUID caseId, UUID id) {
    Contact contact = require(caseId, id, "contact.read");
    audit.allowed("contact.read", "contact", id, caseId);
    Version<RecordContact> last = last(contact);
    RecordContact told = last.document();
    return new Versioned<>(
        new ContactAnswer(
            id,
            caseId,
            contact.type(),
            contact.happenedAt(),
            contact.outcome(),
            contact.safetyChecked(),
            told == null ? null : persons.seen(caseId).of(told.with()),
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
    SeenRecords seen = persons.seen(caseId);
    return new Page<>(page.items().stream().map(v -> version(v, seen)).toList(), page.next());
  }

  private static ContactVersion version(Version<RecordContact> kept, SeenRecords seen) {
    RecordContact told = kept.document();
    return new ContactVersion(
        kept.version(),
        kept.madeAt(),
        kept.madeBy(),
        told == null ? null : told.with(seen.of(told.with())));
  }

  // Who is sent back as seen is meant as written: a merge taken back leaves no trace in it.
  private Set<UUID> meant(UUID caseId, Contact contact, Set<UUID> sent) {
    RecordContact before = last(contact).document();
    return before == null ? sent : persons.seen(caseId).meant(sent, before.with());
  }

  private Version<RecordContact> last(Contact contact) {
    return versions.read(Thing.CONTACT, contact.id(), contact.version(), RecordContact.class);
  }

  private Versioned<KeptContact> kept(
      Contact contact, RecordContact told, String action, TimelineKind kind, Instant now) {
    UUID caseId = contact.caseId();
    versions.keep(caseId, Thing.CONTACT, contact.id(), contact.version(), told, now);
    timeline.add(caseId, kind, contact.id(), contact.outcome().name());
    audit.allowed(action, "contact", contact.id(), caseId);
    return new Versioned<>(
        new KeptContact(guidance.findings(contact, told.note())), contact.version());
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
