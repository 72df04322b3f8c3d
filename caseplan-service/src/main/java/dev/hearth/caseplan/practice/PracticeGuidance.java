package dev.hearth.caseplan.practice;

import dev.hearth.caseplan.casefile.CaseFacts;
import dev.hearth.caseplan.need.SafetyNeed;
import dev.hearth.caseplan.standing.Standing;
import dev.hearth.guidance.review.Decision;
import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.review.Role;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.BasicNeed;
import dev.hearth.guidance.situation.PlanItem;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.SituationBuilder;
import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes a case and its plan to the practice guidance, and asks it about a step. */
@ApplicationScoped
public class PracticeGuidance {
  private final CaseFacts caseFacts;
  private final RuleSwitches switches;
  private final CurrentCaller caller;
  private final Clock clock;

  PracticeGuidance(CaseFacts caseFacts, RuleSwitches switches, CurrentCaller caller, Clock clock) {
    this.caseFacts = caseFacts;
    this.switches = switches;
    this.caller = caller;
    this.clock = clock;
  }

  /** Whether the caller may take the step, with the answers given to what the rules find. */
  @Transactional(TxType.MANDATORY)
  public Decision judge(
      UUID caseId,
      Standing standing,
      List<PlanItem> items,
      Transition step,
      @Nullable RuleAnswers answers) {
    Review review = review(caseId, standing, items, step);
    return answers == null
        ? review.decide(List.of(), List.of(), roles())
        : review.decide(answers.toAcknowledgements(), answers.toSignOffs(), roles());
  }

  /** What every rule of the step says of the plan as it stands; nobody takes the step. */
  @Transactional(TxType.MANDATORY)
  public Review review(UUID caseId, Standing standing, List<PlanItem> items, Transition step) {
    return RuleBook.evaluate(situation(caseId, standing, items), step, switches.off());
  }

  private Situation situation(UUID caseId, Standing standing, List<PlanItem> items) {
    CaseFacts.Facts facts = caseFacts.of(caseId);
    Instant now = clock.instant();
    SituationBuilder situation =
        Situation.describe(now)
            .safety(standing.facts())
            .safetyPlanAsksHerToAct(standing.safetyPlanAsksHer())
            .personUsingViolence(facts.personUsingViolence())
            .maltreatment(facts.maltreatmentTypes())
            .items(items);
    facts.needs().forEach(situation::need);
    situation.need(BasicNeed.SAFETY, SafetyNeed.of(standing.facts(), now));
    return situation.build();
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
