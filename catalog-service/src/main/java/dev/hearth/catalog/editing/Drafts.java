package dev.hearth.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.editing.DraftMessages.DraftFilter;
import dev.hearth.catalog.editing.DraftMessages.PublishDraft;
import dev.hearth.catalog.editing.DraftMessages.PutDraft;
import dev.hearth.catalog.editing.DraftStatus.Step;
import dev.hearth.catalog.intervention.CheckedEntry;
import dev.hearth.catalog.intervention.KeptVersion;
import dev.hearth.catalog.intervention.PublishedSoFar;
import dev.hearth.catalog.intervention.Publishing;
import dev.hearth.catalog.intervention.Validity;
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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What editors do with drafts. Saving one asks only that each field is readable; submitting and
 * publishing ask everything, and name every fault at once.
 */
@ApplicationScoped
@Transactional
class Drafts {
  private static final String SUBJECT = "intervention-draft";

  private final DraftRepository repository;
  private final Publishing publishing;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Drafts(
      DraftRepository repository,
      Publishing publishing,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.publishing = publishing;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  Draft begin(UUID id, PutDraft said) {
    JsonNode content = DraftContent.readable(said);
    String code = DraftContent.code(content);
    int basedOn = basedOn(said, code);
    Draft begun = Draft.begun(id, code, basedOn, content, editor(), clock.instant());
    if (!repository.insert(begun, "")) {
      throw Problems.alreadyThere();
    }
    audit.allowed("draft.created", SUBJECT, id, null);
    return begun;
  }

  Draft change(UUID id, long expected, PutDraft said) {
    JsonNode content = DraftContent.readable(said);
    Draft before = locked(id, expected, "draft.changed");
    if (!before.code().equals(DraftContent.code(content))) {
      throw Problems.badField(
          "content.code", "must stay what it is; withdraw this draft and begin another");
    }
    int basedOn = basedOn(said, before.code());
    return keep(before.changed(basedOn, content, editor(), clock.instant()), "draft.changed");
  }

  Draft submit(UUID id, long expected) {
    Draft before = locked(id, expected, "draft.submitted");
    Draft submitted = before.submitted(clock.instant());
    requireSound(before, publishing.soFar());
    return keep(submitted, "draft.submitted");
  }

  Draft sendBack(UUID id, long expected, String reason) {
    return step(id, expected, "draft.returned", draft -> draft.sentBack(reason, clock.instant()));
  }

  Draft withdraw(UUID id, long expected) {
    return step(id, expected, "draft.withdrawn", draft -> draft.withdrawn(clock.instant()));
  }

  /**
   * Publishes a draft as the next version of its code. Whoever ever wrote in it cannot; nor can
   * anybody when a version was published since that the draft does not know.
   */
  Draft publish(UUID id, long expected, PublishDraft said) {
    publishing.awaitTurn();
    Draft before = locked(id, expected, "draft.published");
    before.status().require(Step.PUBLICATION);
    if (before.isBy(editor())) {
      audit.denied("draft.published", SUBJECT, id, null);
      throw FourEyes.refusal(
          "author-cannot-publish",
          "Whoever has written in a draft cannot publish it, even if another changed it since."
              + " Ask another editor.");
    }
    Validity validity = days(said);
    PublishedSoFar soFar = publishing.soFar();
    requireNewest(before, soFar);
    requireNotRetiredSince(before);
    CheckedEntry checked = requireSound(before, soFar);
    requireNews(before, checked, validity, soFar);
    int version = soFar.nextVersion(before.code());
    publishing.publish(checked.content(), version, validity, editor());
    return keep(before.published(version, clock.instant()), "draft.published");
  }

  Optional<Draft> find(UUID id) {
    return repository.find(id);
  }

  Page<Draft> list(DraftFilter filter, @Nullable NewestFirst after, int limit) {
    return Page.of(
        repository.list(filter, after, limit + 1),
        limit,
        draft -> new NewestFirst(draft.createdAt(), draft.id()).text());
  }

  private Draft step(UUID id, long expected, String action, UnaryOperator<Draft> step) {
    return keep(step.apply(locked(id, expected, action)), action);
  }

  private Draft locked(UUID id, long expected, String action) {
    Optional<Draft> found = repository.lock(id);
    if (found.isEmpty()) {
      audit.denied(action, SUBJECT, id, null);
      throw Problems.notFound();
    }
    Preconditions.requireVersion(expected, found.get().version());
    return found.get();
  }

  private Draft keep(Draft after, String action) {
    repository.update(after);
    audit.allowed(action, SUBJECT, after.id(), null);
    return after;
  }

  private Validity days(PublishDraft said) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Validity.toPublish(said.validFrom(), said.validUntil(), today);
  }

  private String editor() {
    return caller.get().subject();
  }

  private int basedOn(PutDraft said, String code) {
    int basedOn = Objects.requireNonNullElse(said.basedOn(), 0);
    if (basedOn >= publishing.soFar().nextVersion(code)) {
      throw Problems.badField("basedOn", "must be a published version of this code");
    }
    return basedOn;
  }

  private static CheckedEntry requireSound(Draft draft, PublishedSoFar soFar) {
    CheckedEntry checked =
        CheckedEntry.of(draft.content(), soFar.current(), CheckedEntry.Kind.COMMON);
    if (!checked.faults().isEmpty()) {
      throw Problems.problem(422, "entry-has-faults", "The entry cannot be published as it is")
          .withDetail("Mend what is named in violations. Nothing was changed.")
          .with("violations", DraftContent.inContent(checked.faults()))
          .build();
    }
    return checked;
  }

  private static void requireNewest(Draft draft, PublishedSoFar soFar) {
    int newest = soFar.nextVersion(draft.code()) - 1;
    if (newest != draft.basedOn()) {
      throw Problems.problem(409, "newer-version", "A newer version was published since")
          .withDetail(
              "Compare the two versions, send the draft back, bring it up to newest and submit it"
                  + " again. Nothing was lost.")
          .with("basedOn", draft.basedOn() == 0 ? null : draft.basedOn())
          .with("newest", newest)
          .with("possible", draft.status().possible())
          .build();
    }
  }

  /** Retiring makes no version; whoever submitted before it may not know what was found. */
  private void requireNotRetiredSince(Draft draft) {
    Optional<Instant> retiredAt = publishing.retiredAt(draft.code());
    if (retiredAt.filter(at -> !draft.changedAt().isAfter(at)).isPresent()) {
      throw Problems.problem(409, "retired-since", "The entry was taken out since")
          .withDetail(
              "See why it was taken out. Where it shall count again all the same, send the draft back"
                  + " and submit it anew.")
          .with("possible", draft.status().possible())
          .build();
    }
  }

  private static void requireNews(
      Draft draft, CheckedEntry checked, Validity validity, PublishedSoFar soFar) {
    Optional<KeptVersion> newest = soFar.newest(draft.code());
    boolean isTheSame =
        newest
            .filter(version -> !version.retired())
            .filter(version -> version.contentHash().equals(checked.content().hash()))
            .filter(version -> version.validity().equals(validity))
            .isPresent();
    if (isTheSame) {
      throw Problems.problem(409, "nothing-new", "The newest version says this already")
          .withDetail(
              "It has the same content for the same days. Withdraw the draft, or change it.")
          .with("possible", draft.status().possible())
          .build();
    }
  }
}
