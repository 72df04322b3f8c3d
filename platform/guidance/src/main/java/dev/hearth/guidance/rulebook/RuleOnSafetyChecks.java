package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.SafetyChecks;
import dev.hearth.guidance.situation.Situation;
import java.time.Instant;
import java.util.List;

/** A rule about when safety is checked; it does not know where nobody says when it was. */
abstract class RuleOnSafetyChecks implements PracticeRule {

  static final Subject SAFETY = Subject.safety();

  abstract Finding judge(SafetyChecks checks, Instant now);

  /** What it says where nobody tells when safety was checked. */
  Finding whereNobodyTells(Transition transition) {
    return card().unknown(SAFETY);
  }

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    SafetyChecks checks = situation.safetyChecks();
    return List.of(checks == null ? whereNobodyTells(transition) : judge(checks, situation.now()));
  }
}
