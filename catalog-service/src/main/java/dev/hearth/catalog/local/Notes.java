package dev.hearth.catalog.local;

import static java.util.Objects.requireNonNull;

import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.local.NoteMessages.KeptNote;
import dev.hearth.catalog.local.NoteMessages.NoteAnswer;
import dev.hearth.catalog.local.NoteMessages.PutNote;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the caller's agency notes about entries, for itself alone. */
@ApplicationScoped
@Transactional
class Notes {
  private static final String SUBJECT = "intervention-note";

  private final NoteRepository repository;
  private final LocalRepository locals;
  private final CurrentCatalogue catalogue;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Notes(
      NoteRepository repository,
      LocalRepository locals,
      CurrentCatalogue catalogue,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.locals = locals;
    this.catalogue = catalogue;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  KeptNote write(UUID id, PutNote said) {
    Caller by = caller.get();
    String code = requireNonNull(said.code());
    if (!catalogue.everHad(code) && !locals.everHad(code)) {
      throw Problems.badField("code", "must be an entry of the catalogue or of your agency's own");
    }
    Instant now = clock.instant();
    NoteAnswer note = new NoteAnswer(id, code, requireNonNull(said.text()), by.subject(), now, now);
    if (!repository.insert(by.agency(), note)) {
      throw Problems.alreadyThere();
    }
    audit.allowed("note.written", SUBJECT, id, null);
    return new KeptNote(note, 1);
  }

  KeptNote change(UUID id, long expected, PutNote said) {
    KeptNote before = repository.find(id).orElseThrow(() -> notFound("note.changed", id));
    if (!before.note().code().equals(said.code())) {
      throw Problems.badField("code", "must stay what it is; write another note");
    }
    String by = caller.get().subject();
    if (!repository.update(id, requireNonNull(said.text()), by, clock.instant(), expected)) {
      throw Problems.stale();
    }
    audit.allowed("note.changed", SUBJECT, id, null);
    return repository.find(id).orElseThrow();
  }

  void remove(UUID id, long expected) {
    if (!repository.delete(id, expected)) {
      throw repository.find(id).isPresent() ? Problems.stale() : notFound("note.removed", id);
    }
    audit.allowed("note.removed", SUBJECT, id, null);
  }

  Optional<KeptNote> find(UUID id) {
    return repository.find(id);
  }

  Page<KeptNote> list(@Nullable String code, @Nullable NewestFirst after, int limit) {
    return Page.of(
        repository.list(code, after, limit + 1),
        limit,
        kept -> new NewestFirst(kept.note().createdAt(), kept.note().id()).text());
  }

  private HttpProblem notFound(String action, UUID id) {
    audit.denied(action, SUBJECT, id, null);
    return Problems.notFound();
  }
}
