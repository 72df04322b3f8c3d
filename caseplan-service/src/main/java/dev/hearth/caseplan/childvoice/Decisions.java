package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.childvoice.ConversationMessages.KeptForChild;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionAnswer;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionLine;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionVersion;
import dev.hearth.caseplan.childvoice.DecisionMessages.PutDecision;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.caseplan.versions.Thing;
import dev.hearth.caseplan.versions.Version;
import dev.hearth.caseplan.versions.Versions;
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

/** Writes down decisions about a child beside what the child wants, and reads them. */
@ApplicationScoped
@Transactional
class Decisions {
  private static final String TYPE = "decision";

  private final ChildVoiceRepository repository;
  private final ChildGuidance guidance;
  private final ChildWall wall;
  private final Versions versions;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Decisions(
      ChildVoiceRepository repository,
      ChildGuidance guidance,
      ChildWall wall,
      Versions versions,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.guidance = guidance;
    this.wall = wall;
    this.versions = versions;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** An answer and the version that its ETag names. */
  record Versioned<T>(T body, long version) {}

  Versioned<KeptForChild> record(UUID caseId, UUID childId, UUID id, PutDecision told) {
    String action = "decision.record";
    wall.require(caseId, childId, action);
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    if (repository.decision(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Decision decision = new Decision(caller.get().agency(), caseId, childId, id, told);
    repository.add(decision);
    return kept(decision, told, action, now);
  }

  Versioned<KeptForChild> change(
      UUID caseId, UUID childId, UUID id, PutDecision told, long expectedVersion) {
    String action = "decision.change";
    Child child = wall.require(caseId, childId, action);
    Decision decision = require(child, id, action);
    repository.lock(decision);
    Preconditions.requireVersion(expectedVersion, decision.version());
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    decision.become(told);
    return kept(decision, told, action, now);
  }

  Versioned<DecisionAnswer> read(UUID caseId, UUID childId, UUID id) {
    Child child = wall.require(caseId, childId, "decision.read");
    Decision decision = require(child, id, "decision.read");
    audit.allowed("decision.read", TYPE, id, caseId);
    Version<PutDecision> last =
        versions.read(Thing.DECISION, id, decision.version(), PutDecision.class);
    return new Versioned<>(
        new DecisionAnswer(
            id,
            childId,
            decision.decidedAt(),
            decision.childView(),
            last.document(),
            last.madeAt(),
            last.madeBy()),
        decision.version());
  }

  Page<DecisionLine> list(UUID caseId, UUID childId, @Nullable NewestFirst after, int limit) {
    Child child = wall.require(caseId, childId, "decision.list");
    audit.allowed("decision.list", "child", childId, caseId);
    return Page.of(
        repository.decisions(child.records(), after, limit + 1).stream()
            .map(Decision::line)
            .toList(),
        limit,
        line -> new NewestFirst(line.decidedAt(), line.id()).text());
  }

  Page<DecisionVersion> history(
      UUID caseId, UUID childId, UUID id, @Nullable Long before, int limit) {
    Child child = wall.require(caseId, childId, "decision.history");
    require(child, id, "decision.history");
    audit.allowed("decision.history", TYPE, id, caseId);
    Page<Version<PutDecision>> page =
        versions.all(Thing.DECISION, id, before, limit, PutDecision.class);
    return new Page<>(
        page.items().stream()
            .map(v -> new DecisionVersion(v.version(), v.madeAt(), v.madeBy(), v.document()))
            .toList(),
        page.next());
  }

  private Versioned<KeptForChild> kept(
      Decision decision, PutDecision told, String action, Instant now) {
    UUID caseId = decision.caseId();
    UUID id = decision.id();
    versions.keep(caseId, Thing.DECISION, id, decision.version(), told, now);
    timeline.add(caseId, TimelineKind.DECISION_RECORDED, id, decision.childView().name());
    audit.allowed(action, TYPE, id, caseId);
    return new Versioned<>(new KeptForChild(guidance.of(decision, told)), decision.version());
  }

  private void requireFitting(UUID caseId, PutDecision told, Instant now) {
    new FittingWords(now, plan -> repository.hasPlan(caseId, plan)).require(told);
  }

  private Decision require(Child child, UUID id, String action) {
    return repository
        .decision(id)
        .filter(decision -> child.records().contains(decision.childId()))
        .orElseThrow(() -> wall.missing(action, TYPE, id));
  }
}
