package dev.hearth.caseplan.handover;

import dev.hearth.caseplan.casefile.CaseVersion;
import dev.hearth.caseplan.handover.HandoverMessages.HandoverAnswer;
import dev.hearth.caseplan.handover.HandoverMessages.HandoverOfCase;
import dev.hearth.caseplan.handover.HandoverMessages.OfferHandover;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.team.CareTeam.MemberState;
import dev.hearth.caseplan.team.CareTeamChanges;
import dev.hearth.caseplan.team.TeamRole;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers the lead role, and lets the other side answer. */
@ApplicationScoped
@Transactional
class Handovers {
  private static final String NOTE = "handover.note";
  private static final String TYPE = "handover";

  private final HandoverRepository repository;
  private final HandoverEvents events;
  private final CareTeam team;
  private final CareTeamChanges teamChanges;
  private final CaseVersion caseVersion;
  private final PersonalData personalData;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Handovers(
      HandoverRepository repository,
      HandoverEvents events,
      CareTeam team,
      CareTeamChanges teamChanges,
      CaseVersion caseVersion,
      PersonalData personalData,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.events = events;
    this.team = team;
    this.teamChanges = teamChanges;
    this.caseVersion = caseVersion;
    this.personalData = personalData;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A handover and the version that its ETag names. */
  record Versioned(HandoverAnswer body, long version) {}

  void offer(UUID caseId, UUID id, OfferHandover request) {
    team.requireLeading(caseId, "handover.offer");
    if (repository.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    if (repository.lockOpen(caseId).isPresent()) {
      throw Problems.refusedStep(
              "handover-open",
              "A handover of this case waits for its answer; withdraw it first.",
              HandoverState.OFFERED.name(),
              HandoverState.OFFERED.steps())
          .build();
    }
    List<String> leads = leads(caseId);
    String lead = whoseLead(leads, request.lead());
    if (leads.contains(request.to())) {
      throw Problems.badField("to", "leads the case already; name somebody else");
    }
    teamChanges.refuseBarred(caseId, request.to());
    String note = request.note();
    Handover offered =
        new Handover(
            caller.get().agency(),
            id,
            caseId,
            new Handover.Offer(
                lead,
                request.to(),
                request.afterwards(),
                note == null || note.isBlank() ? null : personalData.seal(caseId, NOTE, note)),
            caller.get().subject(),
            clock.instant());
    repository.add(offered);
    events.offered(offered);
    audit.allowed("handover.offer", TYPE, id, caseId);
  }

  long accept(UUID id, long expectedVersion) {
    Handover offered = toMe(id, "handover.accept", expectedVersion);
    UUID caseId = offered.caseId();
    long version = offered.accept(clock.instant());
    if (!leads(caseId).contains(offered.lead())) {
      throw Problems.refusedStep(
              "handover-lapsed",
              "Whose lead it was does not lead the case any more; decline it.",
              HandoverState.OFFERED.name(),
              List.of("DECLINE", "WITHDRAW"))
          .build();
    }
    teamChanges.handOver(
        caseId, offered.lead(), offered.to(), offered.afterwards() == Afterwards.LEAVES);
    caseVersion.raise(caseId);
    events.answered(offered);
    audit.allowed("handover.accept", TYPE, id, caseId);
    return version;
  }

  long decline(UUID id, DeclineReason reason, long expectedVersion) {
    Handover offered = toMe(id, "handover.decline", expectedVersion);
    long version = offered.decline(reason, clock.instant());
    events.answered(offered);
    audit.allowed("handover.decline", TYPE, id, offered.caseId());
    return version;
  }

  long withdraw(UUID id, long expectedVersion) {
    Handover offered = find(id, "handover.withdraw");
    if (isOnlyToMe(offered)) {
      audit.denied("handover.withdraw", TYPE, id, offered.caseId());
      throw Problems.forbidden("The side that offered withdraws; you can decline.");
    }
    team.requireLeading(offered.caseId(), "handover.withdraw");
    lock(offered, expectedVersion);
    long version = offered.withdraw(clock.instant());
    events.answered(offered);
    audit.allowed("handover.withdraw", TYPE, id, offered.caseId());
    return version;
  }

  Versioned read(UUID id) {
    Handover found = find(id, "handover.read");
    boolean onlyToMe = isOnlyToMe(found);
    if (!onlyToMe) {
      team.require(found.caseId(), "handover.read");
    }
    audit.allowed("handover.read", TYPE, id, found.caseId());
    return new Versioned(answer(found, !onlyToMe), found.version());
  }

  Page<HandoverAnswer> mine(HandoverState state, @Nullable NewestFirst after, int limit) {
    String who = caller.get().subject();
    audit.allowed("handover.list", "inbox", who, null);
    return page(
        repository.of(who, state, after, limit + 1).stream()
            .map(seen -> answer(seen.handover(), seen.onTheTeam()))
            .toList(),
        limit);
  }

  Page<HandoverAnswer> ofCase(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.require(caseId, "handover.list");
    audit.allowed("handover.list", "case", caseId, caseId);
    return page(
        repository.ofCase(caseId, after, limit + 1).stream()
            .map(handover -> answer(handover, true))
            .toList(),
        limit);
  }

  private Handover toMe(UUID id, String action, long expectedVersion) {
    Handover offered = find(id, action);
    if (!offered.to().equals(caller.get().subject())) {
      team.require(offered.caseId(), action);
      audit.denied(action, TYPE, id, offered.caseId());
      throw Problems.forbidden("It was offered to somebody else.");
    }
    team.requireUnbarred(offered.caseId(), action);
    lock(offered, expectedVersion);
    return offered;
  }

  private void lock(Handover offered, long expectedVersion) {
    repository.lock(offered);
    Preconditions.requireVersion(expectedVersion, offered.version());
  }

  private Handover find(UUID id, String action) {
    return repository.find(id).orElseThrow(() -> team.unknown(action, TYPE, id));
  }

  /** Whether the caller knows of it because it was offered to her, and of nothing else. */
  private boolean isOnlyToMe(Handover handover) {
    String who = caller.get().subject();
    return handover.to().equals(who)
        && !team.isBarred(handover.caseId(), who)
        && !team.isMember(handover.caseId(), who);
  }

  private List<String> leads(UUID caseId) {
    return team.members(caseId).stream()
        .filter(member -> member.role() == TeamRole.LEAD)
        .map(MemberState::subject)
        .toList();
  }

  private String whoseLead(List<String> leads, @Nullable String named) {
    String mine = caller.get().subject();
    String meant = named == null && leads.contains(mine) ? mine : named;
    if (meant == null && leads.size() == 1) {
      return leads.getFirst();
    }
    if (meant == null || !leads.contains(meant)) {
      throw Problems.badField("lead", "must name one of those who lead the case");
    }
    return meant;
  }

  private static Page<HandoverAnswer> page(List<HandoverAnswer> rows, int limit) {
    return Page.of(rows, limit, last -> new NewestFirst(last.offeredAt(), last.id()).text());
  }

  private HandoverAnswer answer(Handover handover, boolean onTheTeam) {
    return new HandoverAnswer(
        handover.id(),
        handover.offeredBy(),
        handover.offeredAt(),
        handover.state(),
        handover.answeredAt(),
        handover.declineReason(),
        onTheTeam ? ofCase(handover) : null);
  }

  private HandoverOfCase ofCase(Handover handover) {
    byte[] note = handover.sealedNote();
    return new HandoverOfCase(
        handover.caseId(),
        handover.lead(),
        handover.to(),
        handover.afterwards(),
        note == null ? null : personalData.open(handover.caseId(), NOTE, note).orElse(null));
  }
}
