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
  private static final String NARRATIVE_EXPOSURE = "narrative-exposure-therapy";

  private LeftUnasked() {}

  static List<NotAsked> of(
      MatchQuestion asked,
      HerPast past,
      KnownHelp known,
      List<Finding> findings,
      List<Judged> judged) {
    List<NotAsked> left = new ArrayList<>();
    if (asked.safetyGate() == null) {
      left.add(new NotAsked(What.SAFETY));
    }
    left.addAll(ofTheChild(asked, judged));
    Set<BasicNeed> told = asked.needsAsked().keySet();
    List<BasicNeed> needs =
        BasicNeed.BEFORE_CHANGE.stream().filter(need -> !told.contains(need)).toList();
    if (!needs.isEmpty()) {
      left.add(new NotAsked(What.NEEDS, needs));
    }
    if (past.isNotAsked()) {
      left.add(new NotAsked(What.PAST_HELP));
    }
    if (past.holdsWhatCannotBeCompared(known)) {
      left.add(new NotAsked(What.PAST_HELP_UNNAMED));
    }
    if (isUnknown("LOW-01", findings)) {
      left.add(new NotAsked(What.FIRST_OR_HESITANT_CONTACT));
    }
    if (isUnknown("ELI-04", findings) && judged.stream().anyMatch(LeftUnasked::couldStandFirst)) {
      left.add(new NotAsked(What.REFUGEE));
    }
    return left;
  }

  private static List<NotAsked> ofTheChild(MatchQuestion asked, List<Judged> judged) {
    List<NotAsked> left = new ArrayList<>();
    boolean unborn = Boolean.TRUE.equals(asked.childOrNotAsked().unborn());
    if (asked.childOrNotAsked().ageMonths() == null && !unborn) {
      left.add(new NotAsked(What.CHILD_AGE));
    }
    if (unborn && asked.motherOrNotAsked().weeksPregnant() == null) {
      left.add(new NotAsked(What.WEEKS_PREGNANT));
    }
    if (judged.stream().anyMatch(LeftUnasked::mayNotBeForWhatHappened)) {
      if (asked.maltreatmentTypes() == null) {
        left.add(new NotAsked(What.MALTREATMENT));
      }
      if (asked.contexts() == null) {
        left.add(new NotAsked(What.CONTEXTS));
      }
    }
    return left;
  }

  // An entry that is ruled out all the same is no reason to ask more.
  private static boolean mayNotBeForWhatHappened(Judged judged) {
    return judged.group() != MatchGroup.DOES_NOT_FIT
        && judged.entry().open().stream()
            .anyMatch(open -> open.code() == ReasonCode.MALTREATMENT_MISMATCH);
  }

  private static boolean couldStandFirst(Judged judged) {
    return judged.group() != MatchGroup.DOES_NOT_FIT
        && judged.entry().code().equals(NARRATIVE_EXPOSURE);
  }

  private static boolean isUnknown(String rule, List<Finding> findings) {
    return findings.stream()
        .anyMatch(each -> each.ruleCode().equals(rule) && each.outcome() == Outcome.UNKNOWN);
  }
}
