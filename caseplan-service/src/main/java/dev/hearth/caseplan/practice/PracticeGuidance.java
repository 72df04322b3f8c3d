package dev.hearth.caseplan.practice;

import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.review.Role;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Describes a case and the step to the practice guidance, and asks it. */
@ApplicationScoped
public class PracticeGuidance {
  private final CaseDescription cases;
  private final RuleSwitches switches;
  private final CurrentCaller caller;
  private final Clock clock;

  PracticeGuidance(
      CaseDescription cases, RuleSwitches switches, CurrentCaller caller, Clock clock) {
    this.cases = cases;
    this.switches = switches;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Whether the caller may take the step, with the answers given to what the rules find.
   *
   * @param plan the plan that the step is about; null when it is about none
   * @param step tells what the case alone does not: the plan's items and goals, the referral, ...
   */
  @Transactional(TxType.MANDATORY)
  public Judged judge(
      UUID caseId,
      @Nullable PlanLookedAt plan,
      Standing standing,
      Consumer<SituationBuilder> step,
      Transition transition,
      @Nullable RuleAnswers answers) {
    Review review = review(caseId, plan, standing, step, transition);
    return new Judged(
        review,
        answers == null
            ? review.decide(List.of(), List.of(), roles())
            : review.decide(answers.toAcknowledgements(), answers.toSignOffs(), roles()));
  }

  /** What was found, and whether the step may be taken with the answers given to it. */
  public record Judged(Review review, Decision decision) {}

  /** What every rule of the transition says of the case as it stands; nobody takes the step. */
  @Transactional(TxType.MANDATORY)
  public Review review(
      UUID caseId,
      @Nullable PlanLookedAt plan,
      Standing standing,
      Consumer<SituationBuilder> step,
      Transition transition) {
    SituationBuilder situation = cases.of(caseId, plan, standing, clock.instant());
    step.accept(situation);
    return RuleBook.evaluate(situation.build(), transition, switches.off());
  }

  private Set<Role> roles() {
    Caller who = caller.get();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (who.is("worker")) {
      roles.add(Role.WORKER);
    }
    if (who.is("supervisor")) {
      roles.add(Role.SUPERVISOR);
    }
    return roles;
  }
}
