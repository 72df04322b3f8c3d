package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.casefile.PersonsOfCase.Child;
import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationAnswer;
import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationLine;
import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationVersion;
import dev.hearth.caseplan.childvoice.ConversationMessages.KeptForChild;
import dev.hearth.caseplan.childvoice.ConversationMessages.PutConversation;
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
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans conversations with a child, writes down those that were held, and reads them. */
@ApplicationScoped
@Transactional
class Conversations {
  private static final String TYPE = "conversation";

  private final ChildVoiceRepository repository;
  private final ChildGuidance guidance;
  private final ChildWall wall;
  private final Versions versions;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Conversations(
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

  Versioned<KeptForChild> record(UUID caseId, UUID childId, UUID id, PutConversation told) {
    String action = "conversation.record";
    wall.require(caseId, childId, action);
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    if (repository.conversation(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Conversation conversation =
        new Conversation(caller.get().agency(), caseId, childId, id, told, now);
    repository.add(conversation);
    return kept(conversation, told, action, now);
  }

  Versioned<KeptForChild> change(
      UUID caseId, UUID childId, UUID id, PutConversation told, long expectedVersion) {
    String action = "conversation.change";
    Child child = wall.require(caseId, childId, action);
    Conversation conversation = require(child, id, action);
    repository.lock(conversation);
    Preconditions.requireVersion(expectedVersion, conversation.version());
    if (conversation.isHeld() && told.state() != ConversationState.HELD) {
      throw Problems.refusedStep(
              "already-held",
              "The conversation was held; what was said in it can be corrected.",
              ConversationState.HELD.name(),
              List.of("CORRECT"))
          .build();
    }
    Instant now = clock.instant();
    requireFitting(caseId, told, now);
    conversation.become(told);
    return kept(conversation, told, action, now);
  }

  Versioned<ConversationAnswer> read(UUID caseId, UUID childId, UUID id) {
    Child child = wall.require(caseId, childId, "conversation.read");
    Conversation conversation = require(child, id, "conversation.read");
    audit.allowed("conversation.read", TYPE, id, caseId);
    Version<PutConversation> last =
        versions.read(Thing.CONVERSATION, id, conversation.version(), PutConversation.class);
    return new Versioned<>(
        new ConversationAnswer(
            id,
            childId,
            conversation.state(),
            conversation.at(),
            last.document(),
            last.madeAt(),
            last.madeBy()),
        conversation.version());
  }

  Page<ConversationLine> list(UUID caseId, UUID childId, @Nullable NewestFirst after, int limit) {
    Child child = wall.require(caseId, childId, "conversation.list");
    audit.allowed("conversation.list", "child", childId, caseId);
    return Page.of(
        repository.conversations(child.records(), after, limit + 1).stream()
            .map(Conversation::line)
            .toList(),
        limit,
        line -> new NewestFirst(line.at(), line.id()).text());
  }

  Page<ConversationVersion> history(
      UUID caseId, UUID childId, UUID id, @Nullable Long before, int limit) {
    Child child = wall.require(caseId, childId, "conversation.history");
    require(child, id, "conversation.history");
    audit.allowed("conversation.history", TYPE, id, caseId);
    Page<Version<PutConversation>> page =
        versions.all(Thing.CONVERSATION, id, before, limit, PutConversation.class);
    return new Page<>(
        page.items().stream()
            .map(v -> new ConversationVersion(v.version(), v.madeAt(), v.madeBy(), v.document()))
            .toList(),
        page.next());
  }

  private Versioned<KeptForChild> kept(
      Conversation conversation, PutConversation told, String action, Instant now) {
    UUID caseId = conversation.caseId();
    UUID id = conversation.id();
    versions.keep(caseId, Thing.CONVERSATION, id, conversation.version(), told, now);
    timeline.add(caseId, TimelineKind.CONVERSATION_RECORDED, id, conversation.state().name());
    audit.allowed(action, TYPE, id, caseId);
    return new Versioned<>(
        new KeptForChild(guidance.of(conversation, told)), conversation.version());
  }

  private void requireFitting(UUID caseId, PutConversation told, Instant now) {
    new FittingWords(now, plan -> repository.hasPlan(caseId, plan)).require(told);
  }

  private Conversation require(Child child, UUID id, String action) {
    return repository
        .conversation(id)
        .filter(conversation -> child.records().contains(conversation.childId()))
        .orElseThrow(() -> wall.missing(action, TYPE, id));
  }
}
