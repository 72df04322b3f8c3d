package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.PlanAnswer;
import dev.hearth.caseplan.plan.PlanMessages.PlanLine;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.caseplan.plan.PlanMessages.RecordAgreement;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.caseplan.standing.Standings;
import dev.hearth.caseplan.team.CareTeam;
import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
import dev.hearth.guidance.rule.Transition;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a plan. Steps that the rules judge lock the standing first and the plan
 * second, always in this order: the feed that shuts the gate does the same.
 */
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
  private final PlanWords words;
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Audit audit;
  private final Clock clock;

  CasePlans(
      CasePlanRepository repository,
      Standings standings,
      CareTeam team,
      ItemContents contents,
      PlanAnswers answers,
      JudgedStep judgedStep,
      PlanWords words,
      Timeline timeline,
      CurrentCaller caller,
      Audit audit,
      Clock clock) {
    this.repository = repository;
    this.standings = standings;
    this.team = team;
    this.contents = contents;
    this.answers = answers;
    this.judgedStep = judgedStep;
    this.words = words;
    this.timeline = timeline;
    this.caller = caller;
    this.audit = audit;
    this.clock = clock;
  }

  /** A plan and the version that its ETag names. */
  record Versioned(PlanAnswer body, long version) {}

  void draft(UUID id, UUID caseId) {
    team.require(caseId, "plan.draft");
    if (repository.caseOf(id).isPresent()) {
      throw Problems.alreadyThere();
    }
    repository.add(CasePlan.draft(caller.get().agency(), id, caseId, clock.instant()));
    timeline.add(caseId, TimelineKind.PLAN_DRAFTED, id);
    audit.allowed("plan.draft", "plan", id, caseId);
  }

  Versioned read(UUID id) {
    CasePlan plan = repository.find(id).orElseThrow(() -> team.unknown("plan.read", "plan", id));
    team.require(plan.caseId(), "plan.read");
    audit.allowed("plan.read", "plan", id, plan.caseId());
    return new Versioned(answers.of(plan, standings.now(plan.caseId())), plan.version());
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
    Locked locked = lock(planId, "plan.put-item", expectedVersion);
    CasePlan plan = locked.plan();
    if (plan.item(itemId).isEmpty() && plan.items().size() >= MOST_ITEMS) {
      throw Problems.conflict("plan-full", "A plan has at most " + MOST_ITEMS + " items.");
    }
    if (plan.item(itemId).isEmpty() && repository.itemExists(itemId)) {
      throw Problems.badField("itemId", "is the id of an item of another plan; take a new one");
    }
    ItemContent content = contents.check(plan, itemId, request);
    if (!plan.isActive()) {
      plan.put(itemId, content, clock.instant());
      timeline.add(plan.caseId(), TimelineKind.ITEM_PUT, itemId);
      audit.allowed("plan.put-item", "item", itemId, plan.caseId());
      return new StepResult.Taken(plan.changed());
    }
    // The rules judge the plan as it would stand; a refusal rolls the draft of it back.
    plan.put(itemId, content, clock.instant());
    return judgedStep.take(
        plan,
        locked.standing(),
        new Transition.PlanAmend(Set.of(itemId)),
        request.answers(),
        "plan.put-item",
        () -> timeline.add(plan.caseId(), TimelineKind.ITEM_PUT, itemId));
  }

  long recordAgreement(UUID planId, UUID itemId, RecordAgreement request, long expectedVersion) {
    Locked locked = lock(planId, "plan.record-agreement", expectedVersion);
    CasePlan plan = locked.plan();
    PlannedItem item = plan.item(itemId).orElseThrow(Problems::notFound);
    if (!item.forTheRules().involvesMother()) {
      throw Problems.conflict(
          "not-hers-to-agree",
          "The item does not involve the mother, so there is nothing to agree.");
    }
    item.recordAgreement(
        request.state(),
        words.seal(plan, PlanWords.AGREEMENT, request.words()),
        words.seal(plan, PlanWords.START_REQUEST, request.asksToStart()),
        words.seal(plan, PlanWords.ORDER, request.statutoryOrderReference()),
        clock.instant());
    timeline.add(plan.caseId(), TimelineKind.AGREEMENT_RECORDED, itemId, request.state().name());
    audit.allowed("plan.record-agreement", "item", itemId, plan.caseId());
    return plan.changed();
  }

  StepResult activate(
      UUID planId,
      @Nullable Set<UUID> asked,
      @Nullable RuleAnswers ruleAnswers,
      long expectedVersion) {
    Locked locked = lock(planId, "plan.activate", expectedVersion);
    CasePlan plan = locked.plan();
    if (plan.isActive()) {
      throw Problems.conflict("already-active", "The plan is active; start single items instead.");
    }
    Set<UUID> starting = starting(plan, asked);
    return judgedStep.take(
        plan,
        locked.standing(),
        new Transition.PlanActivate(starting),
        ruleAnswers,
        "plan.activate",
        () -> {
          plan.activate(starting, locked.standing().version(), clock.instant());
          timeline.add(plan.caseId(), TimelineKind.PLAN_ACTIVATED, planId);
        });
  }

  StepResult activateItem(
      UUID planId, UUID itemId, @Nullable RuleAnswers ruleAnswers, long expectedVersion) {
    Locked locked = lock(planId, "item.activate", expectedVersion);
    CasePlan plan = locked.plan();
    PlannedItem item = plan.item(itemId).orElseThrow(Problems::notFound);
    if (!item.canGoActive()) {
      throw Problems.conflict("item-cannot-start", "The item is " + item.status() + ".");
    }
    // A safety measure or practical support starts at once, even beside a plan still in draft.
    if (!plan.isActive() && !item.forTheRules().isNeverHeldBack()) {
      throw Problems.conflict("plan-is-draft", "Activate the plan; its items start with it.");
    }
    return judgedStep.take(
        plan,
        locked.standing(),
        new Transition.ItemActivate(itemId),
        ruleAnswers,
        "item.activate",
        () -> {
          plan.activateItem(itemId, locked.standing().version());
          timeline.add(plan.caseId(), TimelineKind.ITEM_ACTIVATED, itemId);
        });
  }

  private record Locked(CasePlan plan, Standing standing) {}

  private Locked lock(UUID planId, String action, long expectedVersion) {
    UUID caseId = repository.caseOf(planId).orElseThrow(() -> team.unknown(action, "plan", planId));
    team.require(caseId, action);
    Standing standing = standings.forDecision(caseId);
    CasePlan plan = repository.lock(planId);
    Preconditions.requireVersion(expectedVersion, plan.version());
    return new Locked(plan, standing);
  }

  private static Set<UUID> starting(CasePlan plan, @Nullable Set<UUID> asked) {
    Set<UUID> startable = plan.startable();
    if (asked == null) {
      return startable;
    }
    if (!startable.containsAll(asked)) {
      throw Problems.badField("itemIds", "must name items of this plan that are open");
    }
    return Set.copyOf(asked);
  }
}
