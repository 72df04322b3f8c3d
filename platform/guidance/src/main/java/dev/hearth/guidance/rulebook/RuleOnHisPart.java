package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.PracticeRule;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition;
import dev.hearth.guidance.situation.Situation;
import java.util.List;

/**
 * A rule about what is asked of the person using violence. It has nothing to say where nobody is a
 * danger now, and does not know where there is domestic violence and nobody is recorded.
 */
abstract class RuleOnHisPart implements PracticeRule {

  abstract Finding judge(Situation situation, Transition transition);

  @Override
  public final List<Finding> evaluate(Situation situation, Transition transition) {
    return List.of(
        switch (situation.hisRisk()) {
          case PRESENT -> judge(situation, transition);
          case ABSENT -> card().notApplicable(Subject.plan());
          case NOT_RECORDED ->
              card()
                  .unknown(Subject.plan())
                  .because(
                      "There is domestic violence and nobody is recorded as using it, so nobody can"
                          + " say whether this holds.");
        });
  }
}
