package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.GoalMessages.GoalAnswer;
import dev.hearth.caseplan.plan.GoalMessages.PutGoal;
import dev.hearth.guidance.situation.PlanFrame.DecidedWith;
import dev.hearth.guidance.situation.PlanFrame.Goal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a plan is for, in her words, which are sealed. */
@Entity
@Table(name = "plan_goal")
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields that we only write
class PlanGoal {
  @Id private UUID id;

  @Column(name = "agency_id", updatable = false)
  private UUID agencyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "plan_id", updatable = false)
  private CasePlan plan;

  @Column(name = "her_words")
  private byte @Nullable [] herWords;

  @Enumerated(EnumType.STRING)
  @Column(name = "decided_with")
  private DecidedWith decidedWith;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Enumerated(EnumType.STRING)
  private GoalState state;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  protected PlanGoal() {}

  PlanGoal(CasePlan plan, UUID id, PutGoal said, byte @Nullable [] sealedWords, Instant now) {
    this.id = id;
    this.agencyId = plan.agencyId();
    this.plan = plan;
    this.createdAt = now;
    become(said, sealedWords);
  }

  final void become(PutGoal said, byte @Nullable [] sealedWords) {
    herWords = sealedWords == null ? null : sealedWords.clone();
    decidedWith = Objects.requireNonNullElse(said.decidedWith(), DecidedWith.NOT_RECORDED);
    decidedOn = said.decidedOn();
    state = Objects.requireNonNullElse(said.state(), GoalState.OPEN);
  }

  UUID id() {
    return id;
  }

  byte @Nullable [] sealedWords() {
    return herWords == null ? null : herWords.clone();
  }

  GoalAnswer answer(@Nullable String words) {
    return new GoalAnswer(id, words, decidedWith, decidedOn, state);
  }

  boolean isSetAside() {
    return state == GoalState.SET_ASIDE;
  }

  /** The goal as the practice rules see it. */
  Goal forTheRules() {
    return new Goal(herWords != null, decidedWith);
  }
}
