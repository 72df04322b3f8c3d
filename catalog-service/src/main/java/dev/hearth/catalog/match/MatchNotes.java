package dev.hearth.catalog.match;

import dev.hearth.catalog.match.MatchAnswer.Note;
import dev.hearth.catalog.match.MatchAnswer.Source;
import dev.hearth.catalog.match.MatchQuestion.AskedExperience;
import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.LikeBefore;
import dev.hearth.guidance.match.ShownTogether;
import dev.hearth.guidance.match.StandsFirst;
import dev.hearth.guidance.match.Waiting;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Outcome;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.BasicNeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the rules say of a candidate beside whether it fits, with her own words where she told. */
final class MatchNotes {
  private static final String SAFETY = "SAF-02";
  private static final String NEEDS = "NEED-01";
  private static final String HER_PART_WAITS_FOR_SAFETY =
      "Her part comes later: the child's can begin, hers waits until she is safe.";
  private static final String HER_PART_WAITS_FOR_NEEDS =
      "Her part comes later: the child's can begin, hers waits until a basic need is met.";

  private static final String MET_IN_PART =
      "A basic need is met only in part: go on with it beside this.";

  private MatchNotes() {}

  static List<Note> of(MatchGroup group, Waiting waiting, List<Finding> findings, HerPast past) {
    List<Note> notes = new ArrayList<>();
    if (group == MatchGroup.FITS && waiting.forSafety()) {
      notes.add(ofTheCase(SAFETY, HER_PART_WAITS_FOR_SAFETY, List.of()));
    }
    if (group == MatchGroup.FITS && !waiting.forNeeds().isEmpty()) {
      notes.add(ofTheCase(NEEDS, HER_PART_WAITS_FOR_NEEDS, waiting.forNeeds()));
    }
    if (group == MatchGroup.FITS && !waiting.partlyMet().isEmpty()) {
      notes.add(ofTheCase(NEEDS, MET_IN_PART, waiting.partlyMet()));
    }
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.VIOLATED) {
        switch (finding.detail()) {
          case Fit whyNot -> {} // These are the reasons of the entry.
          case LikeBefore like -> notes.add(ofBefore(finding, like, past));
          case StandsFirst first -> notes.add(plain(finding));
          case ShownTogether together -> notes.add(plain(finding));
          case null -> notes.add(plain(finding));
        }
      }
    }
    return notes;
  }

  private static Note ofTheCase(String rule, String text, List<BasicNeed> needs) {
    RuleCard card = RuleBook.card(rule).orElseThrow();
    return new Note(rule, text, Source.of(card.source()), List.of(), List.of(), needs);
  }

  private static Note plain(Finding finding) {
    return new Note(
        finding.ruleCode(),
        finding.explanation(),
        Source.of(finding.source()),
        List.of(),
        List.of(),
        List.of());
  }

  private static Note ofBefore(Finding finding, LikeBefore like, HerPast past) {
    return new Note(
        finding.ruleCode(),
        finding.explanation(),
        Source.of(finding.source()),
        like.experiences().stream()
            .map(each -> past.experiences().get(each.experience()))
            .map(AskedExperience::words)
            .filter(Objects::nonNull)
            .toList(),
        like.experiences().stream()
            .flatMap(each -> each.marks().stream())
            .distinct()
            .sorted()
            .toList(),
        List.of());
  }
}
