package dev.hearth.catalog.editing;

import static java.util.Objects.requireNonNull;

import dev.hearth.catalog.editing.RetirementMessages.ProposeRetirement;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.KeptVersion;
import dev.hearth.catalog.intervention.PublishedSoFar;
import dev.hearth.catalog.intervention.Publishing;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Taking entries out: one editor proposes, another approves. */
@ApplicationScoped
@Transactional
class Retirements {
  private static final String SUBJECT = "retirement-proposal";

  private final RetirementRepository repository;
  private final Publishing publishing;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Retirements(
      RetirementRepository repository,
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

  RetirementProposal propose(UUID id, ProposeRetirement said) {
    PublishedSoFar soFar = publishing.soFar();
    String code = requireNonNull(said.code());
    KeptVersion newest =
        soFar
            .newest(code)
            .filter(version -> !version.retired())
            .orElseThrow(
                () -> Problems.badField("code", "must be an entry that is not retired already"));
    requireSuccessor(said.successorCode(), code, soFar.current());
    requireUnused(code, soFar.current(), List.of());
    RetirementProposal proposal =
        new RetirementProposal(
            id,
            code,
            newest.version(),
            requireNonNull(said.reason()),
            said.successorCode(),
            ProposalStatus.OPEN,
            1,
            editor(),
            clock.instant(),
            null,
            null);
    if (!repository.insert(proposal)) {
      throw Problems.alreadyThere();
    }
    audit.allowed("retirement.proposed", SUBJECT, id, null);
    return proposal;
  }

  /**
   * Takes the entry out, with all its versions, if nothing has changed that the proposal rests on.
   */
  RetirementProposal approve(UUID id, long expected) {
    publishing.awaitTurn();
    RetirementProposal before = locked(id, expected, "retirement.approved");
    before.requireOpen();
    if (before.proposedBy().equals(editor())) {
      audit.denied("retirement.approved", SUBJECT, id, null);
      throw FourEyes.refusal(
          "proposer-cannot-approve", "Whoever proposes to take an entry out cannot approve it.");
    }
    PublishedSoFar soFar = publishing.soFar();
    KeptVersion newest = soFar.newest(before.code()).orElseThrow();
    if (newest.retired() || newest.version() != before.ofVersion()) {
      throw Problems.problem(409, "newer-version", "The entry has changed since")
          .withDetail("Withdraw this proposal, look at newest and propose again.")
          .with("newest", newest.version())
          .with("possible", List.of("WITHDRAWAL"))
          .build();
    }
    requireSuccessor(before.successorCode(), before.code(), soFar.current());
    requireUnused(before.code(), soFar.current(), before.possible());
    publishing.retire(
        newest, before.reason(), before.successorCode(), before.proposedBy(), editor());
    return keep(
        before.decided(ProposalStatus.APPROVED, editor(), clock.instant()), "retirement.approved");
  }

  RetirementProposal withdraw(UUID id, long expected) {
    RetirementProposal before = locked(id, expected, "retirement.withdrawn");
    return keep(
        before.decided(ProposalStatus.WITHDRAWN, editor(), clock.instant()),
        "retirement.withdrawn");
  }

  Optional<RetirementProposal> find(UUID id) {
    return repository.find(id);
  }

  Page<RetirementProposal> list(
      @Nullable ProposalStatus status, @Nullable NewestFirst after, int limit) {
    return Page.of(
        repository.list(status, after, limit + 1),
        limit,
        proposal -> new NewestFirst(proposal.proposedAt(), proposal.id()).text());
  }

  private RetirementProposal locked(UUID id, long expected, String action) {
    Optional<RetirementProposal> found = repository.lock(id);
    if (found.isEmpty()) {
      audit.denied(action, SUBJECT, id, null);
      throw Problems.notFound();
    }
    Preconditions.requireVersion(expected, found.get().version());
    return found.get();
  }

  private RetirementProposal keep(RetirementProposal after, String action) {
    repository.update(after);
    audit.allowed(action, SUBJECT, after.id(), null);
    return after;
  }

  private String editor() {
    return caller.get().subject();
  }

  private static void requireSuccessor(
      @Nullable String successor, String code, Map<String, Intervention> current) {
    if (successor != null && (successor.equals(code) || !current.containsKey(successor))) {
      throw Problems.badField("successorCode", "must be another entry that is not retired");
    }
  }

  /** What others stand under, or are part of, stays until they have moved. */
  private static void requireUnused(
      String code, Map<String, Intervention> current, List<String> possible) {
    List<String> users =
        current.values().stream()
            .filter(entry -> !entry.code().equals(code))
            .filter(
                entry ->
                    code.equals(entry.classCode())
                        || code.equals(entry.parentCode())
                        || entry.phases().stream().anyMatch(phase -> phase.code().equals(code)))
            .map(Intervention::code)
            .toList();
    if (!users.isEmpty()) {
      throw Problems.problem(409, "still-in-use", "Other entries need it")
          .withDetail("The entries in usedBy stand under it or are part of it. Move them first.")
          .with("usedBy", users)
          .with("possible", possible)
          .build();
    }
  }
}
