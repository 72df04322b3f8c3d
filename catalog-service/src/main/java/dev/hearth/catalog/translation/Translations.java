package dev.hearth.catalog.translation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.catalog.intervention.Publishing;
import dev.hearth.catalog.translation.TranslationAnswers.Proposal;
import dev.hearth.catalog.translation.TranslationAnswers.Translation;
import dev.hearth.catalog.translation.TranslationAnswers.TranslationList;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Translations of published versions. One editor proposes, another publishes: nobody who wrote in a
 * proposal can publish it.
 */
@ApplicationScoped
class Translations {
  private static final String SUBJECT = "translation";

  private final TranslationRepository repository;
  private final Publishing publishing;
  private final Audit audit;
  private final CurrentCaller caller;
  private final ObjectMapper json;
  private final Clock clock;

  Translations(
      TranslationRepository repository,
      Publishing publishing,
      Audit audit,
      CurrentCaller caller,
      ObjectMapper json,
      Clock clock) {
    this.repository = repository;
    this.publishing = publishing;
    this.audit = audit;
    this.caller = caller;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Proposes texts, or changes what is proposed.
   *
   * @param expected the edition it builds on; null to propose the first
   */
  @Transactional
  Proposal propose(
      String code, int version, String language, TranslatedTexts texts, @Nullable Long expected) {
    String english = repository.english(code, version).orElseThrow(Problems::notFound);
    ObjectNode tree = json.valueToTree(texts);
    SaidIn.requireFit(english, tree);
    Proposal proposal =
        expected == null
            ? first(code, version, language, tree.toString())
            : next(code, version, language, tree.toString(), expected);
    audit.allowed("translation.proposed", SUBJECT, subject(proposal), null);
    return proposal;
  }

  /** Publishes what another editor proposed; readers of that language get it from then on. */
  @Transactional
  Translation publish(String code, int version, String language, long expected) {
    publishing.awaitTurn();
    Proposal proposal =
        repository.proposal(code, version, language).orElseThrow(Problems::notFound);
    Preconditions.requireVersion(expected, proposal.edition());
    String by = caller.get().subject();
    if (proposal.writtenBy().contains(by)) {
      audit.denied("translation.published", SUBJECT, subject(proposal), null);
      throw Problems.problem(403, "four-eyes", "It takes another editor")
          .withDetail("Another catalogue editor has to read and publish this translation.")
          .build();
    }
    if (!repository.isTaken(proposal)) {
      throw Problems.stale();
    }
    repository.publish(proposal, by, clock.instant());
    publishing.translated(code, version);
    audit.allowed("translation.published", SUBJECT, subject(proposal), null);
    return repository.translation(code, version, language).orElseThrow(Problems::notFound);
  }

  /** Open proposals are listed for editors alone. */
  TranslationList list(String code, int version) {
    if (repository.english(code, version).isEmpty()) {
      throw Problems.notFound();
    }
    return new TranslationList(
        repository.states(code, version, caller.get().is("catalogue-editor")));
  }

  Translation published(String code, int version, String language) {
    return repository.translation(code, version, language).orElseThrow(Problems::notFound);
  }

  Proposal proposal(String code, int version, String language) {
    return repository.proposal(code, version, language).orElseThrow(Problems::notFound);
  }

  private Proposal first(String code, int version, String language, String texts) {
    // A proposal goes when it is published, and that takes the turn too: none goes meanwhile.
    publishing.awaitTurn();
    long edition = 1 + repository.lastPublishedEdition(code, version, language);
    Proposal first =
        new Proposal(code, version, language, edition, List.of(caller.get().subject()), texts);
    if (!repository.isPutFirst(first)) {
      throw Problems.alreadyThere();
    }
    return first;
  }

  private Proposal next(String code, int version, String language, String texts, long expected) {
    Proposal known = proposal(code, version, language);
    Preconditions.requireVersion(expected, known.edition());
    Proposal next =
        new Proposal(
            code,
            version,
            language,
            expected + 1,
            Stream.concat(known.writtenBy().stream(), Stream.of(caller.get().subject()))
                .distinct()
                .toList(),
            texts);
    if (!repository.isPutNext(next)) {
      throw Problems.stale();
    }
    return next;
  }

  private static String subject(Proposal proposal) {
    return proposal.code() + "@" + proposal.version() + "/" + proposal.language();
  }
}
