package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.match.LikeBefore;
import dev.hearth.guidance.match.LikeBefore.Mark;
import dev.hearth.guidance.match.LikeBefore.Shared;
import dev.hearth.guidance.situation.Count;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.Truth;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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

  /** Which of what she told, of those of which the statement holds, a candidate is like. */
  Optional<LikeBefore> likenessOf(Likeness candidate, Predicate<Experience> statement) {
    List<Shared> shared = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Set<Mark> marks = candidate.sharedWith(Likeness.of(told.get(i)));
      if (!marks.isEmpty() && statement.test(told.get(i))) {
        shared.add(new Shared(i, List.copyOf(marks)));
      }
    }
    return shared.isEmpty() ? Optional.empty() : Optional.of(new LikeBefore(shared));
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
