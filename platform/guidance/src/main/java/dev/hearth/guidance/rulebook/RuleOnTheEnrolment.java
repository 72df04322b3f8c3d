package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.step.Enrolment;
import java.util.List;

/** A rule about a programme with phases; unknown where nobody told of it. */
abstract class RuleOnTheEnrolment implements PracticeRule {

  static final Subject ENROLMENT = Subject.enrolment();

  abstract Finding judge(Enrolment enrolment);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    Enrolment enrolment = situation.enrolment();
    return List.of(enrolment == null ? card().unknown(ENROLMENT) : judge(enrolment));
  }
}
