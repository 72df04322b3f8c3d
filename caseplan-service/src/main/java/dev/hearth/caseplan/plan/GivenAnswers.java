package dev.hearth.caseplan.plan;

import dev.hearth.guidance.review.Decision.Accepted;
import dev.hearth.guidance.review.Decision.Acknowledged;
import dev.hearth.guidance.review.Decision.SignedOff;
import dev.hearth.guidance.review.WrittenReason;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.kit.agency.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps the reasons for which a step was taken although a rule spoke against it. */
@ApplicationScoped
class GivenAnswers {
  private final CasePlanRepository repository;
  private final PlanWords words;
  private final CurrentCaller caller;
  private final Clock clock;

  GivenAnswers(CasePlanRepository repository, PlanWords words, CurrentCaller caller, Clock clock) {
    this.repository = repository;
    this.words = words;
    this.caller = caller;
    this.clock = clock;
  }

  void keep(CasePlan plan, Accepted accepted) {
    for (Acknowledged each : accepted.acknowledged()) {
      keep(plan, each.finding(), "ACKNOWLEDGEMENT", each.reason());
    }
    for (SignedOff each : accepted.signedOff()) {
      keep(plan, each.finding(), "OVERRIDE", each.reason());
    }
  }

  private void keep(CasePlan plan, Finding finding, String kind, WrittenReason reason) {
    repository.add(
        new RuleAnswerGiven(
            plan,
            finding.ruleCode(),
            finding.subject().ref(),
            kind,
            words.sealText(plan, PlanWords.REASON, reason.text()),
            caller.get().subject(),
            clock.instant()));
  }
}
