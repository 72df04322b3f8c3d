package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase;
import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfile;
import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfileVersion;
import dev.hearth.caseplan.childvoice.VoiceMessages.VoiceAnswer;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.versions.PlaceInHistory;
import dev.hearth.caseplan.versions.Thing;
import dev.hearth.caseplan.versions.Version;
import dev.hearth.caseplan.versions.Versions;
import dev.hearth.guidance.situation.Settings;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a child's profile, and reads all ten principles in one. */
@ApplicationScoped
@Transactional
class ChildVoices {
  private static final ChildProfile NOTHING_SAID = new ChildProfile(null, null, null, null, null);

  private final ChildVoiceRepository repository;
  private final Settings settings;
  private final PersonsOfCase persons;
  private final ChildWall wall;
  private final Versions versions;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  ChildVoices(
      ChildVoiceRepository repository,
      Settings settings,
      PersonsOfCase persons,
      ChildWall wall,
      Versions versions,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.settings = settings;
    this.persons = persons;
    this.wall = wall;
    this.versions = versions;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** An answer and the version that its ETag names; 0 while there is none. */
  record Versioned<T>(T body, long version) {}

  Versioned<VoiceAnswer> read(UUID caseId, UUID childId) {
    Child child = wall.require(caseId, childId, "child-voice.read");
    audit.allowed("child-voice.read", "child", childId, caseId);
    WhatIsKnown known = WhatIsKnown.of(child, repository);
    LocalDate today = LocalDate.now(clock);
    List<Version<ChildProfile>> written = known.voices().stream().map(this::last).toList();
    Version<ChildProfile> last = written.isEmpty() ? null : written.getFirst();
    return new Versioned<>(
        new VoiceAnswer(
            childId,
            known.ageInMonths(today),
            new Principles(known, persons.carers(caseId), settings, today).all(),
            written.stream()
                .map(Version::document)
                .filter(Objects::nonNull)
                .reduce(ChildProfile::and)
                .orElse(null),
            last == null ? null : last.madeAt(),
            last == null ? null : last.madeBy()),
        repository.voice(childId).map(ChildVoice::version).orElse(0L));
  }

  void write(UUID caseId, UUID childId, ChildProfile sent) {
    Child child = wall.require(caseId, childId, "child-voice.write");
    ChildProfile told = ofThisRecord(child, sent);
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    if (repository.voice(childId).isPresent()) {
      throw Problems.alreadyThere();
    }
    repository.add(new ChildVoice(caller.get().agency(), caseId, childId, told));
    kept(caseId, childId, 1, told, now);
  }

  long change(UUID caseId, UUID childId, ChildProfile sent, long expectedVersion) {
    Child child = wall.require(caseId, childId, "child-voice.write");
    ChildVoice voice =
        repository
            .voice(childId)
            .orElseThrow(() -> wall.missing("child-voice.write", "child", childId));
    repository.lock(voice);
    Preconditions.requireVersion(expectedVersion, voice.version());
    ChildProfile told = ofThisRecord(child, sent);
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    long version = voice.become(told);
    kept(caseId, childId, version, told, now);
    return version;
  }

  Page<ChildProfileVersion> history(
      UUID caseId, UUID childId, @Nullable PlaceInHistory after, int limit) {
    Child child = wall.require(caseId, childId, "child-voice.history");
    audit.allowed("child-voice.history", "child", childId, caseId);
    Page<Version<ChildProfile>> page =
        versions.ofSeveral(Thing.CHILD_VOICE, child.records(), after, limit, ChildProfile.class);
    return new Page<>(
        page.items().stream()
            .map(
                v ->
                    new ChildProfileVersion(
                        v.thingId(), v.version(), v.madeAt(), v.madeBy(), v.document()))
            .toList(),
        page.next());
  }

  /** The words of a merged record are read beside these; sent back, they stay in that record. */
  private ChildProfile ofThisRecord(Child child, ChildProfile sent) {
    ChildProfile own = NOTHING_SAID;
    ChildProfile merged = NOTHING_SAID;
    for (ChildVoice voice : WhatIsKnown.of(child, repository).voices()) {
      ChildProfile said = last(voice).document();
      if (said != null && voice.childId().equals(child.id())) {
        own = said;
      } else if (said != null) {
        merged = merged.and(said);
      }
    }
    return merged.equals(NOTHING_SAID) ? sent : sent.beside(merged, own);
  }

  private void requireFitting(UUID caseId, ChildProfile told, Instant now) {
    new FittingWords(now, plan -> repository.hasPlan(caseId, plan)).require(told);
  }

  private void kept(UUID caseId, UUID childId, long version, ChildProfile told, Instant now) {
    versions.keep(caseId, Thing.CHILD_VOICE, childId, version, told, now);
    timeline.add(caseId, TimelineKind.CHILD_VOICE_RECORDED, childId);
    audit.allowed("child-voice.write", "child", childId, caseId);
  }

  private Version<ChildProfile> last(ChildVoice voice) {
    return versions.read(Thing.CHILD_VOICE, voice.childId(), voice.version(), ChildProfile.class);
  }
}
