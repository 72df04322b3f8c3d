package dev.hearth.caseplan.breakglass;

import dev.hearth.caseplan.breakglass.GlassMessages.GlassAnswer;
import dev.hearth.caseplan.breakglass.GlassMessages.GlassOpen;
import dev.hearth.caseplan.breakglass.GlassMessages.ReviewGlass;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.outbox.Outbox;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Breaks the glass of one case for an hour, and has every time reviewed. */
@ApplicationScoped
@Transactional
class GlassBreaks {
  private static final String REASON = "glass.reason";
  private static final String NOTE = "glass.reviewNote";
  private static final String TYPE = "glass";
  private static final String TOPIC = "hearth.caseplan";
  private static final String BROKEN = "dev.hearth.caseplan.glass-broken.v1";
  private static final String REVIEWED = "dev.hearth.caseplan.glass-reviewed.v1";
  private static final Duration COUNTED = Duration.ofHours(24);

  private final GlassRepository repository;
  private final BreakGlassConfig config;
  private final CareTeam team;
  private final Timeline timeline;
  private final PersonalData personalData;
  private final Outbox outbox;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  GlassBreaks(
      GlassRepository repository,
      BreakGlassConfig config,
      CareTeam team,
      Timeline timeline,
      PersonalData personalData,
      Outbox outbox,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.config = config;
    this.team = team;
    this.timeline = timeline;
    this.personalData = personalData;
    this.outbox = outbox;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A use and the version that its ETag names. */
  record Versioned(GlassAnswer body, long version) {}

  /** What readers of hearth.caseplan are told when the glass is broken. */
  record GlassBroken(
      UUID glassId, UUID caseId, String brokenBy, Instant brokenAt, Instant endsAt) {}

  /** And when a supervisor has reviewed it. */
  record GlassReviewed(UUID glassId, UUID caseId, ReviewOutcome outcome, Instant reviewedAt) {}

  GlassOpen breakGlass(UUID caseId, UUID id, String reason) {
    Caller who = caller.get();
    Instant now = clock.instant();
    // Before anything is known of the case, so that a refusal tells nothing of it.
    refuseTooMany(caseId, who, now);
    team.requireNoOtherWay(caseId, "glass.break");
    if (repository.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    GlassBreak broken =
        new GlassBreak(
            who.agency(),
            id,
            caseId,
            who.subject(),
            personalData.seal(caseId, REASON, reason),
            now);
    repository.add(broken);
    outbox.publish(
        TOPIC,
        caseId.toString(),
        BROKEN,
        who.agency(),
        new GlassBroken(id, caseId, who.subject(), broken.brokenAt(), broken.endsAt()));
    timeline.add(caseId, TimelineKind.GLASS_BROKEN, id);
    audit.allowed("glass.break", TYPE, id, caseId);
    return new GlassOpen(id, broken.endsAt());
  }

  long review(UUID caseId, UUID id, ReviewGlass request, long expectedVersion) {
    team.requireSupervising(caseId, "glass.review");
    GlassBreak broken = ofCase(caseId, repository.lock(id), "glass.review", id);
    Preconditions.requireVersion(expectedVersion, broken.version());
    String who = caller.get().subject();
    if (broken.subject().equals(who)) {
      audit.denied("glass.review", TYPE, id, caseId);
      throw Problems.forbidden("Somebody else reviews what you did.");
    }
    if (broken.isReviewed()) {
      throw Problems.refusedStep(
              "reviewed-already",
              "It was reviewed; a review is not changed.",
              "REVIEWED",
              List.of())
          .build();
    }
    String note = request.note();
    Instant now = clock.instant();
    outbox.publish(
        TOPIC,
        caseId.toString(),
        REVIEWED,
        broken.agencyId(),
        new GlassReviewed(id, caseId, request.outcome(), now));
    timeline.add(caseId, TimelineKind.GLASS_REVIEWED, id);
    audit.allowed("glass.review", TYPE, id, caseId);
    return broken.review(
        request.outcome(),
        note == null || note.isBlank() ? null : personalData.seal(caseId, NOTE, note),
        who,
        now);
  }

  Versioned read(UUID caseId, UUID id) {
    team.requireSupervising(caseId, "glass.read");
    GlassBreak broken = ofCase(caseId, repository.find(id), "glass.read", id);
    audit.allowed("glass.read", TYPE, id, caseId);
    return new Versioned(answer(broken), broken.version());
  }

  Page<GlassAnswer> list(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.requireSupervising(caseId, "glass.list");
    audit.allowed("glass.list", "case", caseId, caseId);
    return Page.of(
        repository.ofCase(caseId, after, limit + 1).stream().map(this::answer).toList(),
        limit,
        last -> new NewestFirst(last.brokenAt(), last.id()).text());
  }

  private void refuseTooMany(UUID caseId, Caller who, Instant now) {
    repository.takeTurn(who.agency(), who.subject());
    if (repository.countOf(who.subject(), now.minus(COUNTED)) >= config.mostADay()) {
      audit.denied("glass.break", "case", caseId, caseId);
      throw Problems.problem(429, "glass-limit", "Too often within a day")
          .withDetail(
              "You have broken the glass of "
                  + config.mostADay()
                  + " cases within 24 hours. Ask a supervisor to take you on the team.")
          .build();
    }
  }

  private GlassBreak ofCase(UUID caseId, Optional<GlassBreak> found, String action, UUID id) {
    return found
        .filter(broken -> broken.caseId().equals(caseId))
        .orElseThrow(() -> team.unknown(action, TYPE, id));
  }

  private GlassAnswer answer(GlassBreak broken) {
    byte[] note = broken.sealedNote();
    return new GlassAnswer(
        broken.id(),
        broken.subject(),
        personalData.open(broken.caseId(), REASON, broken.sealedReason()).orElse(""),
        broken.brokenAt(),
        broken.endsAt(),
        broken.outcome(),
        note == null ? null : personalData.open(broken.caseId(), NOTE, note).orElse(null),
        broken.reviewedBy(),
        broken.reviewedAt());
  }
}
