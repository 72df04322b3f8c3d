package dev.hearth.safety.plan;

import dev.hearth.guidance.review.Review;
import dev.hearth.guidance.rule.Transition.ContingencyPlanComplete;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.ContingencyPlan;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.safety.standing.RiskTimesHeard;
import dev.hearth.safety.standing.RiskTimesHeardReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Asks the practice rules about a contingency plan that was gone through with her. */
@Singleton
class ContingencyReview {
  private final RiskTimesHeardReader riskTimes;

  ContingencyReview(RiskTimesHeardReader riskTimes) {
    this.riskTimes = riskTimes;
  }

  Review of(UUID caseId, PlanWords words, Instant now) {
    RiskTimesHeard heard = riskTimes.of(caseId);
    ContingencyPlan plan =
        new ContingencyPlan(
            true,
            null,
            heard.fromHer(),
            heard.fromPractitioner(),
            words.networks().size(),
            words.policeInvolved());
    return RuleBook.evaluate(
        Situation.describe(now).contingencyPlan(plan).build(), new ContingencyPlanComplete());
  }
}
