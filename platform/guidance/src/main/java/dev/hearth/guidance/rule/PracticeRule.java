package dev.hearth.guidance.rule;

import dev.hearth.guidance.situation.Situation;
import java.util.List;

/** One sentence of the guidance, made executable: a pure function of a situation and a step. */
public interface PracticeRule {

  RuleCard card();

  /**
   * What the rule says, one finding and no more for each subject it looked at. Called only at the
   * moments its card names.
   */
  List<Finding> evaluate(Situation situation, Transition transition);
}
