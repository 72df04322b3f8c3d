package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.PlanAnswer;
import dev.hearth.caseplan.plan.PlanMessages.PlanLine;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.caseplan.plan.PlansUnderLock.Locked;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans and what their items say: drafted, read, listed, written. */
@ApplicationScoped
@Transactional
class CasePlans {
  private static final int MOST_ITEMS = 100;

  private final CasePlanRepository repository;
  private final Standings standings;
  private final CareTeam team;
  private final ItemContents contents;
  private final PlanAnswers answers;
  private final JudgedStep judgedStep;
  private final PlansUnderLock plans;
  private final Authorship authorship;
  private final CurrentCaller caller;
  private final Audit audit;

  CasePlans(
      CasePlanRepository repository,
      Standings standings,
      CareTeam team,
      ItemContents contents,
      PlanAnswers answers,
      JudgedStep judgedStep,
      PlansUnderLock plans,
      Authorship authorship,
      CurrentCaller caller,
      Audit audit) {
    this.repository = repository;
    this.standings = standings;
    this.team = team;
    this.contents = contents;
    this.answers = answers;
    this.judgedStep = judgedStep;
    this.plans = plans;
    this.authorship = authorship;
    this.caller = caller;
    this.audit = audit;
  }

  /** A plan and the version that its ETag names. */
  record Versioned(PlanAnswer body, long version) {}

  void draft(UUID id, UUID caseId) {
    Change change = authorship.of("plan.draft");
    team.require(caseId, change.step());
    if (repository.caseOf(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    repository.add(CasePlan.draft(caller.get().agency(), id, caseId, change));
    audit.allowed(change.step(), "plan", id, caseId);
  }

  Versioned read(UUID id) {
    CasePlan plan = repository.find(id).orElseThrow(() -> team.unknown("plan.read", "plan", id));
    team.require(plan.caseId(), "plan.read");
    audit.allowed("plan.read", "plan", id, plan.caseId());
    PlanClosing closing =
        plan.status() == PlanStatus.CLOSED ? repository.closing(id).orElse(null) : null;
    return new Versioned(answers.of(plan, closing, standings.now(plan.caseId())), plan.version());
  }

  Page<PlanLine> ofCase(UUID caseId, @Nullable NewestFirst after, int limit) {
    team.require(caseId, "plan.list");
    List<CasePlan> rows = repository.ofCase(caseId, after, limit + 1);
    audit.allowed("plan.list", "case", caseId, caseId);
    return Page.of(
        rows.stream().map(PlanAnswers::line).toList(),
        limit,
        line -> new NewestFirst(line.createdAt(), line.id()).text());
  }

  StepResult putItem(UUID planId, UUID itemId, PutItem request, long expectedVersion) {
    Change change = authorship.of("plan.put-item");
    Locked locked = plans.take(planId, change.step(), expectedVersion);
    CasePlan plan = locked.plan();
    plan.requireNotClosed();
    if (plan.item(itemId).isEmpty() && plan.items().size() >= MOST_ITEMS) {
      throw Problems.conflict("plan-full", "A plan has at most " + MOST_ITEMS + " items.");
    }
    if (plan.item(itemId).isEmpty() && repository.itemExists(itemId)) {
      throw Problems.badField("itemId", "is the id of an item of another plan; take a new one");
    }
    ItemContent content = contents.check(plan, itemId, request);
    Optional<PlanItem> ran =
        plan.item(itemId)
            .filter(item -> item.status() == ItemStatus.ACTIVE)
            .map(PlannedItem::forTheRules);
    // The rules judge an active plan as it would stand; a refusal rolls the draft of it back.
    boolean amends = plan.put(itemId, content, change.at()) && plan.isActive();
    if (!amends && ran.isPresent() && isGivenOtherwise(ran.get(), plan, itemId)) {
      return judgedStep.take(
          locked, new Transition.ItemActivate(itemId), request.answers(), change, () -> {});
    }
    if (!amends) {
      audit.allowed(change.step(), "item", itemId, plan.caseId());
      return new StepResult.Taken(plan.changed(change));
    }
    return judgedStep.take(
        locked, new Transition.PlanAmend(Set.of(itemId)), request.answers(), change, () -> {});
  }

  // Who takes part, who gives it, to which child and how that is kept safe: what runs with others
  // than it was started with is looked at as a start.
  private static boolean isGivenOtherwise(PlanItem before, CasePlan plan, UUID itemId) {
    PlanItem now = plan.item(itemId).orElseThrow().forTheRules();
    return !(before.carers().equals(now.carers())
        && before.safety().equals(now.safety())
        && Objects.equals(before.links().provider(), now.links().provider())
        && Objects.equals(before.links().childId(), now.links().childId()));
  }
}
