package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.GoalMessages.PutGoal;
import dev.hearth.caseplan.practice.PlanLookedAt;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanFrame.Goal;
import dev.hearth.kit.problem.Problems;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A case plan: one aggregate with its items. Every change happens under the plan's row lock and
 * raises its version, so that two workers can never each add the task that makes it unfair.
 */
@Entity
@Table(name = "case_plan")
class CasePlan {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @Column(name = "case_id", updatable = false)
  private UUID caseId;

  private long version;

  @Enumerated(EnumType.STRING)
  private PlanStatus status;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "activated_at")
  private @Nullable Instant activatedAt;

  @Column(name = "standing_version")
  private @Nullable Long standingVersion;

  @Column(name = "suspended_at")
  private @Nullable Instant suspendedAt;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<PlannedItem> items;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("createdAt, id")
  private List<PlanGoal> goals;

  // Written, never read through the plan: adding to it loads none of them.
  @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
  private List<PlanVersion> history;

  @Transient private @Nullable PlanStatus lastWrittenDown;

  protected CasePlan() {}

  private CasePlan(UUID agencyId, UUID id, UUID caseId, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.status = PlanStatus.DRAFT;
    this.createdAt = now;
    this.items = new ArrayList<>();
    this.goals = new ArrayList<>();
    this.history = new ArrayList<>();
  }

  /** A new plan, as its first version. */
  static CasePlan draft(UUID agencyId, UUID id, UUID caseId, Change drafting) {
    CasePlan plan = new CasePlan(agencyId, id, caseId, drafting.at());
    plan.changed(drafting);
    return plan;
  }

  /**
   * Adds an item, or changes the one that has this id.
   *
   * @return false when all that changed is what is noted about the item
   */
  boolean put(UUID itemId, ItemContent content, Instant now) {
    Optional<PlannedItem> existing = item(itemId);
    if (existing.isPresent()) {
      return existing.get().become(content, now);
    }
    items.add(new PlannedItem(agencyId, itemId, this, items.size() + 1, content, now));
    return true;
  }

  /** Adds a goal, or changes the one that has this id. */
  void putGoal(UUID goalId, PutGoal said, byte @Nullable [] sealedWords, Instant now) {
    goal(goalId)
        .ifPresentOrElse(
            goal -> goal.become(said, sealedWords),
            () -> goals.add(new PlanGoal(this, goalId, said, sealedWords, now)));
  }

  /** Puts the items into this order; false, and nothing done, unless each is named once. */
  boolean putInOrder(List<UUID> itemIds) {
    Set<UUID> mine = items.stream().map(PlannedItem::id).collect(Collectors.toSet());
    if (itemIds.size() != mine.size() || !mine.equals(Set.copyOf(itemIds))) {
      return false;
    }
    items.forEach(item -> item.moveTo(itemIds.indexOf(item.id()) + 1));
    return true;
  }

  /** The plan goes live with these items; the rest stays as it is. */
  void activate(Set<UUID> itemIds, long decidedOnStanding, Instant now) {
    take(PlanStep.ACTIVATE);
    activatedAt = now;
    start(itemIds, decidedOnStanding);
  }

  /** It rests, and with it everything that may be left waiting. */
  void suspend(Instant now) {
    take(PlanStep.SUSPEND);
    suspendedAt = now;
    leaveWaiting(HeldBecause.PLAN_SUSPENDED, now);
  }

  /** It goes on with these items; what else waits stays as it is. */
  void resume(Set<UUID> itemIds, long decidedOnStanding) {
    take(PlanStep.RESUME);
    suspendedAt = null;
    start(itemIds, decidedOnStanding);
  }

  /** It ends. Nothing is expected of anybody under it any more; what keeps her safe goes on. */
  void close(Instant now) {
    take(PlanStep.CLOSE);
    leaveWaiting(HeldBecause.PLAN_CLOSED, now);
  }

  /** One item starts, or goes on after it was held. */
  void activateItem(UUID itemId, long decidedOnStanding) {
    start(Set.of(itemId), decidedOnStanding);
  }

  /** Puts what may not go on while the gate is shut on hold; tells which items that were. */
  List<UUID> hold(long decidedBefore, HeldBecause because, Instant now) {
    if (standingVersion != null && standingVersion >= decidedBefore) {
      return List.of();
    }
    List<PlannedItem> gated =
        items.stream()
            .filter(item -> item.status() == ItemStatus.ACTIVE && item.isHeldWhileGateIsShut())
            .toList();
    gated.forEach(item -> item.hold(because, null, now));
    if (!gated.isEmpty()) {
      changed(Change.of("plan.hold", Change.SAFETY_GATE, now));
    }
    return gated.stream().map(PlannedItem::id).toList();
  }

  private void take(PlanStep step) {
    step.requireFrom(status);
    status = step.to();
  }

  private void start(Set<UUID> itemIds, long decidedOnStanding) {
    standingVersion = decidedOnStanding;
    items.stream().filter(item -> itemIds.contains(item.id())).forEach(PlannedItem::start);
  }

  private void leaveWaiting(HeldBecause because, Instant now) {
    items.stream()
        .filter(PlannedItem::mayBeLeftWaiting)
        .forEach(item -> item.hold(because, null, now));
  }

  /**
   * Raises the version and writes down who changed what: one act, so that neither is forgotten.
   * What became of the items is found by looking at them.
   */
  long changed(Change change) {
    version++;
    PlanVersion written = new PlanVersion(this, change, lastWrittenDown);
    items.forEach(item -> item.writeDown().ifPresent(of -> written.add(item.id(), of)));
    history.add(written);
    lastWrittenDown = status;
    return version;
  }

  @PostLoad
  void asLoaded() {
    lastWrittenDown = status;
  }

  /** What has ended is not changed any more. */
  void requireNotClosed() {
    if (status == PlanStatus.CLOSED) {
      throw Problems.refusedStep(
              "plan-is-closed",
              "The plan has ended; start a new one.",
              status.name(),
              PlanStep.knownFrom(status).stream().map(Enum::name).toList())
          .build();
    }
  }

  Optional<PlannedItem> item(UUID itemId) {
    return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
  }

  Optional<PlanGoal> goal(UUID goalId) {
    return goals.stream().filter(goal -> goal.id().equals(goalId)).findFirst();
  }

  List<PlanGoal> goals() {
    return List.copyOf(goals);
  }

  /** What the plan aims at or has reached, as the practice rules see it. */
  List<Goal> goalsForTheRules() {
    return goals.stream().filter(goal -> !goal.isSetAside()).map(PlanGoal::forTheRules).toList();
  }

  /** Per item the items that come first. */
  Prerequisites prerequisites() {
    return new Prerequisites(
        items.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    PlannedItem::id, item -> item.details().pointsTo(LinkKind.PREREQUISITE))));
  }

  /** Every item that could start with the plan. */
  Set<UUID> startable() {
    return items.stream()
        .filter(PlannedItem::canStart)
        .map(PlannedItem::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every item that waits because the plan was suspended. */
  Set<UUID> resumable() {
    return items.stream()
        .filter(item -> item.isHeldBecause(HeldBecause.PLAN_SUSPENDED))
        .map(PlannedItem::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  List<PlannedItem> items() {
    return List.copyOf(items);
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
  }

  PlanLookedAt lookedAt() {
    return new PlanLookedAt(id, createdAt);
  }

  UUID agencyId() {
    return agencyId;
  }

  long version() {
    return version;
  }

  boolean isActive() {
    return status == PlanStatus.ACTIVE;
  }

  PlanStatus status() {
    return status;
  }

  Instant createdAt() {
    return createdAt;
  }

  @Nullable Instant activatedAt() {
    return activatedAt;
  }

  @Nullable Instant suspendedAt() {
    return suspendedAt;
  }

  @Nullable Long standingVersion() {
    return standingVersion;
  }
}
