package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.List;
import java.util.function.Function;

/**
 * What she told of help before.
 *
 * @param complete whether she was asked, so that there is no more of it; her silence is an answer
 */
record HerExperience(List<Experience> told, boolean complete) {

  static HerExperience in(Situation situation) {
    PastHelp past = situation.mother().pastHelp();
    return past == null
        ? new HerExperience(List.of(), false)
        : new HerExperience(past.experiences(), isComplete(past));
  }

  /** Whether the statement holds of any; of what was not asked nobody knows. */
  Truth any(Function<Experience, Truth> statement) {
    return Count.of(told, statement).any().or(complete ? Truth.FALSE : Truth.UNKNOWN);
  }

  private static boolean isComplete(PastHelp past) {
    PastHelp.Status status = past.status();
    if (status == null) {
      return false;
    }
    return switch (status) {
      case RECORDED -> !past.experiences().isEmpty();
      case NONE_BEFORE, ASKED_NOT_SAID -> true;
      case NOT_ASKED -> false;
    };
  }
}
