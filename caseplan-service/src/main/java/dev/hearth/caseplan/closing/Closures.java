package dev.hearth.caseplan.closing;

import dev.hearth.caseplan.casefile.CaseState;
import dev.hearth.caseplan.casefile.CaseVersion;
import dev.hearth.caseplan.closing.ClosureMessages.CloseCase;
import dev.hearth.caseplan.closing.ClosureMessages.ClosureAnswer;
import dev.hearth.caseplan.handover.OpenHandovers;
import dev.hearth.caseplan.plan.UnclosedPlans;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.team.CareTeamChanges;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.guidance.review.Decision;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Closes a case and opens it again. Always in this order: the team, which keeps every other change
 * of the case out; the standing that is judged by; the case.
 */
@ApplicationScoped
@Transactional
class Closures {
  private final ClosureRepository repository;
  private final ClosingRules rules;
  private final ClosureWords words;
  private final CareTeam team;
  private final CareTeamChanges teamChanges;
  private final Standings standings;
  private final UnclosedPlans unclosedPlans;
  private final OpenHandovers handovers;
  private final CaseVersion caseVersion;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  Closures(
      ClosureRepository repository,
      ClosingRules rules,
      ClosureWords words,
      CareTeam team,
      CareTeamChanges teamChanges,
      Standings standings,
      UnclosedPlans unclosedPlans,
      OpenHandovers handovers,
      CaseVersion caseVersion,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.rules = rules;
    this.words = words;
    this.team = team;
    this.teamChanges = teamChanges;
    this.standings = standings;
    this.unclosedPlans = unclosedPlans;
    this.handovers = handovers;
    this.caseVersion = caseVersion;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of it. */
  sealed interface Result {
    /** Closed; the case now has this version. */
    record Closed(long version) implements Result {}

    /** Not closed: what stands in the way. */
    record NotClosed(Decision.Refused refused) implements Result {}
  }

  Result close(UUID caseId, CloseCase request, long expectedVersion) {
    team.requireLeading(caseId, "case.close");
    Standing standing = standings.forDecision(caseId);
    caseVersion.require(caseId, expectedVersion);
    refuseOpenPlans(caseId);
    return switch (rules.judge(caseId, standing, request.facts(), request.answers())) {
      case Decision.Refused refused -> {
        QuarkusTransaction.setRollbackOnly();
        audit.denied("case.close", "case", caseId, caseId);
        yield new Result.NotClosed(refused);
      }
      case Decision.Accepted accepted -> new Result.Closed(close(caseId, request, accepted));
    };
  }

  private long close(UUID caseId, CloseCase request, Decision.Accepted accepted) {
    Caller who = caller.get();
    CaseClosure closure =
        new CaseClosure(
            who.agency(),
            caseId,
            request.facts(),
            words.seal(caseId, ClosureWords.WAY_BACK, request.wayBack()),
            words.seal(caseId, ClosureWords.ENGAGEMENT, request.engagementNote()),
            who.subject(),
            clock.instant());
    repository.add(closure);
    words.keep(closure, accepted);
    handovers.withdraw(caseId);
    teamChanges.close(caseId);
    timeline.add(caseId, TimelineKind.CASE_CLOSED, caseId, request.facts().reason().name());
    audit.allowed("case.close", "case", caseId, caseId);
    return caseVersion.raise(caseId);
  }

  long reopen(UUID caseId, String reason, long expectedVersion) {
    team.requireLeadingEvenWhenClosed(caseId, "case.reopen");
    caseVersion.require(caseId, expectedVersion);
    CaseClosure closure =
        repository
            .lockPresent(caseId)
            .orElseThrow(
                () ->
                    Problems.refusedStep(
                            "case-open",
                            "The case is open.",
                            CaseState.OPEN.name(),
                            List.of("CLOSE"))
                        .build());
    closure.reopen(
        caller.get().subject(),
        words.sealText(caseId, ClosureWords.REOPENING, reason),
        clock.instant());
    teamChanges.reopen(caseId);
    timeline.add(caseId, TimelineKind.CASE_REOPENED, caseId);
    audit.allowed("case.reopen", "case", caseId, caseId);
    return caseVersion.raise(caseId);
  }

  Page<ClosureAnswer> ofCase(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.require(caseId, "closure.list");
    audit.allowed("closure.list", "case", caseId, caseId);
    return Page.of(
        repository.ofCase(caseId, after, limit + 1).stream().map(this::answer).toList(),
        limit,
        last -> new NewestFirst(last.closedAt(), last.id()).text());
  }

  private void refuseOpenPlans(UUID caseId) {
    List<UUID> open = unclosedPlans.of(caseId);
    if (!open.isEmpty()) {
      throw Problems.refusedStep(
              "plans-open",
              "Close the case's plans first; plans names them.",
              CaseState.OPEN.name(),
              List.of())
          .with("plans", open)
          .build();
    }
  }

  private ClosureAnswer answer(CaseClosure closure) {
    UUID caseId = closure.caseId();
    return new ClosureAnswer(
        closure.id(),
        closure.reason(),
        words.open(caseId, ClosureWords.WAY_BACK, closure.sealedWayBack()),
        closure.engagementReasons(),
        words.open(caseId, ClosureWords.ENGAGEMENT, closure.sealedEngagementNote()),
        closure.safetyPlanHandedOver(),
        closure.closedBy(),
        closure.closedAt(),
        closure.reopenedBy(),
        closure.reopenedAt(),
        words.open(caseId, ClosureWords.REOPENING, closure.sealedReopeningReason()));
  }
}
