package dev.hearth.catalog.match;

import dev.hearth.catalog.match.MatchAnswer.NotAsked;
import dev.hearth.catalog.match.MatchAnswer.NotAsked.What;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.situation.BasicNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the question left unasked and would say more, or move something. */
final class LeftUnasked {
  private LeftUnasked() {}

  static List<NotAsked> of(MatchQuestion asked, HerPast past, List<Finding> findings) {
    List<NotAsked> left = new ArrayList<>();
    if (asked.safetyGate() == null) {
      left.add(new NotAsked(What.SAFETY));
    }
    Set<BasicNeed> told = asked.needsAsked().keySet();
    List<BasicNeed> needs =
        BasicNeed.BEFORE_CHANGE.stream().filter(need -> !told.contains(need)).toList();
    if (!needs.isEmpty()) {
      left.add(new NotAsked(What.NEEDS, needs));
    }
    if (past.isNotAsked()) {
      left.add(new NotAsked(What.PAST_HELP));
    }
    if (past.holdsWhatCannotBeCompared()) {
      left.add(new NotAsked(What.PAST_HELP_UNNAMED));
    }
    if (isUnknown("LOW-01", findings)) {
      left.add(new NotAsked(What.FIRST_OR_HESITANT_CONTACT));
    }
    if (isUnknown("ELI-04", findings)) {
      left.add(new NotAsked(What.REFUGEE));
    }
    return left;
  }

  private static boolean isUnknown(String rule, List<Finding> findings) {
    return findings.stream()
        .anyMatch(each -> each.ruleCode().equals(rule) && each.outcome() == Outcome.UNKNOWN);
  }
}
