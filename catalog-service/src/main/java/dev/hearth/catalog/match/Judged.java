package dev.hearth.catalog.match;

import dev.hearth.catalog.match.MatchAnswer.Entry;
import dev.hearth.catalog.match.MatchAnswer.Place;
import dev.hearth.catalog.match.MatchAnswer.Reason;
import dev.hearth.guidance.match.Fit;
import dev.hearth.guidance.match.StandsFirst;
import dev.hearth.guidance.match.Waiting;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rulebook.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A candidate with what the question makes of it: the group it stands in, and its place there. */
record Judged(MatchGroup group, Entry entry) {
  /** The rules that put an entry before others, the one that counts more first. */
  private static final List<String> PUTTING_FIRST = List.of("LOW-01", "ELI-04");

  private static final Map<String, Place> PLACES =
      PUTTING_FIRST.stream()
          .map(code -> RuleBook.card(code).orElseThrow())
          .collect(Collectors.toUnmodifiableMap(RuleCard::code, Place::by));

  /** The order within a group. */
  static final Comparator<Judged> IN_ORDER =
      Comparator.comparingInt(Judged::rank).thenComparing(each -> each.entry().code());

  /**
   * Judges one.
   *
   * @param findings what the rules say of this candidate, ELI-01 among it
   */
  static Judged of(Candidate candidate, List<Finding> findings, MatchQuestion asked, HerPast past) {
    Fit fit = fit(findings);
    Waiting waiting =
        Waiting.of(candidate.entry(), asked.whoCares(), asked.safetyGate(), asked.needsAsked());
    MatchGroup group = MatchGroup.of(fit, waiting);
    return new Judged(
        group,
        new Entry(
            candidate.code(),
            candidate.version(),
            candidate.intervention().name(),
            candidate.intervention().kind(),
            candidate.intervention().classCode(),
            candidate.local(),
            place(group, findings),
            reasons(group, fit, waiting, candidate),
            MatchReasons.open(fit, candidate, asked.motherOrNotAsked()),
            MatchNotes.of(group, waiting, findings, past),
            candidate.intervention().evidence(),
            candidate.intervention().disagreements()));
  }

  private static List<Reason> reasons(
      MatchGroup group, Fit fit, Waiting waiting, Candidate candidate) {
    return switch (group) {
      case FITS -> List.of();
      case LATER_SAFETY, LATER_NEEDS -> MatchReasons.toWait(waiting);
      case DOES_NOT_FIT -> MatchReasons.against(fit, candidate);
    };
  }

  private static Fit fit(List<Finding> findings) {
    return findings.stream()
        .map(Finding::detail)
        .filter(Fit.class::isInstance)
        .map(Fit.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("ELI-01 says nothing of a candidate"));
  }

  // What does not fit is not recommended, so no rule puts any of it before the rest.
  private static Place place(MatchGroup group, List<Finding> findings) {
    if (group == MatchGroup.DOES_NOT_FIT) {
      return Place.BY_CODE;
    }
    return PUTTING_FIRST.stream()
        .filter(rule -> findings.stream().anyMatch(each -> putsFirst(rule, each)))
        .findFirst()
        .map(PLACES::get)
        .orElse(Place.BY_CODE);
  }

  private static boolean putsFirst(String rule, Finding finding) {
    return finding.detail() instanceof StandsFirst && finding.ruleCode().equals(rule);
  }

  private int rank() {
    int rule = PUTTING_FIRST.indexOf(entry.place().rule());
    return rule < 0 ? PUTTING_FIRST.size() : rule;
  }
}
