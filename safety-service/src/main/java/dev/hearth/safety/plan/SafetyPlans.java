package dev.hearth.safety.plan;

import dev.hearth.guidance.review.Review;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.plan.PlanWords.Section;
import dev.hearth.safety.plan.SafetyPlanAnswer.Completed;
import dev.hearth.safety.plan.SafetyPlanAnswer.PlanSummary;
import dev.hearth.safety.plan.SafetyPlanAnswer.PlanVersionSummary;
import dev.hearth.safety.practice.Acknowledgement;
import dev.hearth.safety.practice.FindingAnswer;
import dev.hearth.safety.practice.GivenReasons;
import dev.hearth.safety.standing.Standings;
import dev.hearth.safety.team.CareTeam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes, changes, completes, ends and reads safety plans. */
@ApplicationScoped
@Transactional
class SafetyPlans {
  private final SafetyPlanRepository plans;
  private final SealedPlans sealed;
  private final SafetyPlanView view;
  private final ContingencyReview review;
  private final GivenReasons reasons;
  private final Standings standings;
  private final CareTeam team;
  private final CurrentCaller caller;
  private final Audit audit;

  SafetyPlans(
      SafetyPlanRepository plans,
      SealedPlans sealed,
      SafetyPlanView view,
      ContingencyReview review,
      GivenReasons reasons,
      Standings standings,
      CareTeam team,
      CurrentCaller caller,
      Audit audit) {
    this.plans = plans;
    this.sealed = sealed;
    this.view = view;
    this.review = review;
    this.reasons = reasons;
    this.standings = standings;
    this.team = team;
    this.caller = caller;
    this.audit = audit;
  }

  /** An answer with the plan's revision, for the ETag. */
  record Versioned<T>(T answer, long revision) {}

  /** A new plan is active at once, in place of the one of its kind before it. */
  Versioned<SafetyPlanAnswer> make(UUID id, SafetyPlanRequest request) {
    UUID caseId = request.caseId();
    team.require(caseId, "safety-plan.make");
    Instant now = standings.takeTurn(caseId);
    PlanWords words = FittingRequest.words(request, now);
    if (plans.find(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    Caller who = caller.get();
    SafetyPlan plan =
        new SafetyPlan(id, who.agency(), caseId, request.kindOrSafety(), now, who.subject());
    Agreed agreed = Agreed.given(request.agreement(), now);
    Optional<SafetyPlanVersion> before = plans.replaceActive(plan, now);
    SafetyPlanVersion version =
        write(
            plan,
            words,
            before.map(SafetyPlanVersion::agreed).map(agreed::after).orElse(agreed),
            now);
    audit.allowed("safety-plan.make", "safety-plan", id, caseId);
    standings.recompute(caseId, now);
    return new Versioned<>(view.of(plan, version), plan.revision());
  }

  /** The next version is in force at once; her agreement to other words does not carry over. */
  Versioned<SafetyPlanAnswer> change(UUID id, long expected, SafetyPlanRequest request) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.change");
    Instant now = takeTurn(plan, expected);
    requireSamePlan(plan, request);
    PlanWords words = FittingRequest.words(request, now);
    SafetyPlanVersion last = last(plan);
    Agreed agreed =
        saysSomethingElse(words, opened(last))
            ? Agreed.given(request.agreement(), now).unlessSaidBefore(last.madeAt())
            : Agreed.toTheSame(request.agreement(), last.agreed(), now);
    agreed = agreed.after(last.agreed());
    plan.nextVersion();
    SafetyPlanVersion version = write(plan, words, agreed, now);
    audit.allowed("safety-plan.change", "safety-plan", id, plan.caseId());
    standings.recompute(plan.caseId(), now);
    return new Versioned<>(view.of(plan, version), plan.revision());
  }

  /** She and the worker have gone through a contingency plan; what the rules say holds nothing. */
  Versioned<Completed> complete(
      UUID id, long expected, @Nullable List<Acknowledgement> acknowledgements) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.complete");
    Instant now = takeTurn(plan, expected);
    if (plan.kind() != PlanKind.CONTINGENCY) {
      throw Problems.conflict(
          "not-a-contingency-plan", "Only a contingency plan is completed; this one is active.");
    }
    SafetyPlanVersion version = last(plan);
    Review found = review.of(plan.caseId(), opened(version), now);
    reasons.keep(plan.caseId(), id, found, acknowledgements, now);
    version.complete(now, caller.get().subject());
    plan.completed();
    audit.allowed("safety-plan.complete", "safety-plan", id, plan.caseId());
    return new Versioned<>(
        new Completed(view.of(plan, version), FindingAnswer.open(found)), plan.revision());
  }

  /** She no longer wants it. */
  Versioned<SafetyPlanAnswer> end(UUID id, long expected, @Nullable String words) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.end");
    Instant now = takeTurn(plan, expected);
    SafetyPlanVersion version = last(plan);
    byte[] kept = words == null ? null : sealed.sealEnding(plan, words);
    plan.end(kept, now, caller.get().subject());
    audit.allowed("safety-plan.end", "safety-plan", id, plan.caseId());
    standings.recompute(plan.caseId(), now);
    return new Versioned<>(view.of(plan, version), plan.revision());
  }

  Versioned<SafetyPlanAnswer> read(UUID id) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.read");
    audit.allowed("safety-plan.read", "safety-plan", id, plan.caseId());
    return new Versioned<>(view.of(plan, last(plan)), plan.revision());
  }

  SafetyPlanAnswer readVersion(UUID id, int number) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.read-version");
    SafetyPlanVersion version = plans.version(id, number).orElseThrow(Problems::notFound);
    audit.allowed("safety-plan.read-version", "safety-plan", id, plan.caseId());
    return view.earlier(plan, version);
  }

  Page<PlanVersionSummary> versions(UUID id, @Nullable String cursor, int limit) {
    SafetyPlan plan = ofMyCase(id, "safety-plan.list-versions");
    Integer before = Cursor.decode(cursor, Integer::valueOf);
    List<SafetyPlanVersion> rows = plans.versionsNewestFirst(id, before, limit + 1);
    audit.allowed("safety-plan.list-versions", "safety-plan", id, plan.caseId());
    // The row that is one too many is the version before the last one shown.
    List<PlanVersionSummary> summaries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SafetyPlanVersion older = i + 1 < rows.size() ? rows.get(i + 1) : null;
      if (i < limit) {
        summaries.add(view.summary(rows.get(i), older));
      }
    }
    Page<SafetyPlanVersion> page =
        Page.of(rows, limit, version -> String.valueOf(version.number()));
    return new Page<>(summaries, page.next());
  }

  Page<PlanSummary> list(UUID caseId, @Nullable String cursor, int limit) {
    team.require(caseId, "safety-plan.list");
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    Page<SafetyPlan> page =
        Page.of(
            plans.newestFirst(caseId, after, limit + 1),
            limit,
            plan -> new NewestFirst(plan.madeAt(), plan.id()).text());
    audit.allowed("safety-plan.list", "case", caseId, caseId);
    return new Page<>(page.items().stream().map(PlanSummary::of).toList(), page.next());
  }

  // One way for a plan that is not there and for one that is not the caller's to see, so that the
  // two take as long and leave the same trace: an id without a plan is asked for as a case.
  private SafetyPlan ofMyCase(UUID id, String action) {
    Optional<SafetyPlan> plan = plans.find(id);
    team.require(plan.map(SafetyPlan::caseId).orElse(id), action);
    return plan.orElseThrow(
        () -> {
          audit.denied(action, "safety-plan", id, null);
          return Problems.notFound();
        });
  }

  private Instant takeTurn(SafetyPlan plan, long expected) {
    Instant now = standings.takeTurn(plan.caseId());
    plans.reread(plan);
    Preconditions.requireVersion(expected, plan.revision());
    plan.requireActive();
    return now;
  }

  private static void requireSamePlan(SafetyPlan plan, SafetyPlanRequest request) {
    if (!plan.caseId().equals(request.caseId())) {
      throw Problems.badField("caseId", "must stay the plan's own");
    }
    if (plan.kind() != request.kindOrSafety()) {
      throw Problems.badField("kind", "must stay " + plan.kind() + "; another kind is a new plan");
    }
  }

  private static boolean saysSomethingElse(PlanWords words, PlanWords before) {
    Set<Section> changed = words.changedSince(before);
    changed.remove(Section.SHARING);
    changed.remove(Section.AGREEMENT);
    return !changed.isEmpty();
  }

  private SafetyPlanVersion last(SafetyPlan plan) {
    return plans.version(plan.id(), plan.version()).orElseThrow();
  }

  private PlanWords opened(SafetyPlanVersion version) {
    return sealed
        .open(version)
        .orElseThrow(() -> Problems.gone("What was said in this case has been erased."));
  }

  private SafetyPlanVersion write(SafetyPlan plan, PlanWords words, Agreed agreed, Instant now) {
    PlanWords kept = agreed.equals(Agreed.NOT_ASKED) ? words.withoutHerWords() : words;
    SafetyPlanVersion version =
        new SafetyPlanVersion(
            plan, kept, sealed.seal(plan, kept), agreed, now, caller.get().subject());
    plans.add(version);
    return version;
  }
}
