package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.caseplan.timeline.TimelineKind;
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
  private final Timeline timeline;
  private final CurrentCaller caller;
  private final Clock clock;

  GivenAnswers(
      CasePlanRepository repository,
      PlanWords words,
      Timeline timeline,
      CurrentCaller caller,
      Clock clock) {
    this.repository = repository;
    this.words = words;
    this.timeline = timeline;
    this.caller = caller;
    this.clock = clock;
  }

  void keep(CasePlan plan, Accepted accepted) {
    for (Acknowledged each : accepted.acknowledged()) {
      keep(plan, each.finding(), "ACKNOWLEDGEMENT", each.reason());
      tell(plan, TimelineKind.RULE_ACKNOWLEDGED, each.finding());
    }
    for (SignedOff each : accepted.signedOff()) {
      keep(plan, each.finding(), "OVERRIDE", each.reason());
      tell(plan, TimelineKind.RULE_OVERRIDDEN, each.finding());
    }
  }

  private void tell(CasePlan plan, TimelineKind kind, Finding finding) {
    timeline.add(plan.caseId(), kind, plan.id(), finding.ruleCode());
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
