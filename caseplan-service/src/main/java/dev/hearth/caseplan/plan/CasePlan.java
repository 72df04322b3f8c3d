package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.GoalMessages.PutGoal;
import dev.hearth.guidance.situation.ItemStatus;
import dev.hearth.guidance.situation.PlanFrame.Goal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
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

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("position")
  private List<PlannedItem> items;

  @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL)
  @OrderBy("createdAt, id")
  private List<PlanGoal> goals;

  protected CasePlan() {}

  private CasePlan(UUID agencyId, UUID id, UUID caseId, Instant now) {
    this.agencyId = agencyId;
    this.id = id;
    this.caseId = caseId;
    this.version = 1;
    this.status = PlanStatus.DRAFT;
    this.createdAt = now;
    this.items = new ArrayList<>();
    this.goals = new ArrayList<>();
  }

  static CasePlan draft(UUID agencyId, UUID id, UUID caseId, Instant now) {
    return new CasePlan(agencyId, id, caseId, now);
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
    status = PlanStatus.ACTIVE;
    activatedAt = now;
    standingVersion = decidedOnStanding;
    items.stream().filter(item -> itemIds.contains(item.id())).forEach(PlannedItem::start);
  }

  /** One item starts, or goes on after it was held. */
  void activateItem(UUID itemId, long decidedOnStanding) {
    standingVersion = decidedOnStanding;
    item(itemId).orElseThrow().start();
  }

  /** Puts what may not go on while the gate is shut on hold; tells which items that were. */
  List<UUID> hold(long decidedBefore, String because) {
    if (standingVersion != null && standingVersion >= decidedBefore) {
      return List.of();
    }
    List<PlannedItem> gated =
        items.stream()
            .filter(item -> item.status() == ItemStatus.ACTIVE && item.isHeldWhileGateIsShut())
            .toList();
    gated.forEach(item -> item.hold(because));
    if (!gated.isEmpty()) {
      changed();
    }
    return gated.stream().map(PlannedItem::id).toList();
  }

  long changed() {
    return ++version;
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

  List<PlannedItem> items() {
    return List.copyOf(items);
  }

  UUID id() {
    return id;
  }

  UUID caseId() {
    return caseId;
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

  @Nullable Long standingVersion() {
    return standingVersion;
  }
}
