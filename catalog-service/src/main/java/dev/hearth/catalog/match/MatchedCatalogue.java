package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import dev.hearth.catalog.intervention.EverPublished;
import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.match.MatchAnswer.Group;
import dev.hearth.guidance.match.ShownTogether;
import dev.hearth.guidance.rule.Finding;
import dev.hearth.guidance.rule.Subject;
import dev.hearth.guidance.rule.Transition.CatalogueMatch;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.guidance.situation.Situation;
import dev.hearth.guidance.situation.mother.PastHelp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One state of the catalogue, prepared for questions: a pure function from a question to its
 * answer. The same question gives the same answer as long as the state is the same.
 */
final class MatchedCatalogue {
  private final CatalogueSnapshot snapshot;
  private final List<Candidate> common;
  private final KnownHelp known;

  /**
   * Prepares a state.
   *
   * @param ever every code that was ever published, for what she had before
   */
  MatchedCatalogue(CatalogueSnapshot snapshot, Collection<EverPublished> ever) {
    this.snapshot = snapshot;
    this.common = inOrder(Candidate.among(snapshot.entries(), false).stream());
    this.known = KnownHelp.of(ever);
  }

  /**
   * The answer over this state and the interventions of the caller's own agency.
   *
   * @param ofCallersAgency what it offers today
   * @param everOffered every code that it ever published, for what she had before
   */
  MatchAnswer answer(
      MatchQuestion asked,
      Collection<Listed> ofCallersAgency,
      Collection<EverPublished> everOffered) {
    List<Candidate> candidates = candidates(ofCallersAgency);
    HerPast past = HerPast.of(asked.pastHelp());
    KnownHelp help = known.with(everOffered);
    List<Finding> findings = findings(asked, past.forTheRules(help), candidates);
    Map<Subject, List<Finding>> bySubject = bySubject(findings);
    List<Judged> judged =
        candidates.stream()
            .map(
                each ->
                    Judged.of(
                        each,
                        bySubject.getOrDefault(Subject.intervention(each.code()), List.of()),
                        asked,
                        past))
            .sorted(Judged.IN_ORDER)
            .toList();
    return new MatchAnswer(
        new MatchAnswer.State(snapshot.change(), snapshot.day()),
        LeftUnasked.of(asked, past, help, findings, judged),
        Arrays.stream(MatchGroup.values()).map(group -> members(group, judged)).toList());
  }

  private List<Finding> findings(MatchQuestion asked, PastHelp past, List<Candidate> candidates) {
    Situation situation =
        AskedCase.of(
            asked, past, candidates.stream().map(Candidate::entry).toList(), beginningOfTheDay());
    return RuleBook.evaluate(situation, new CatalogueMatch()).findings();
  }

  private List<Candidate> candidates(Collection<Listed> ofCallersAgency) {
    return ofCallersAgency.isEmpty()
        ? common
        : inOrder(Stream.concat(common.stream(), Candidate.among(ofCallersAgency, true).stream()));
  }

  // The rules of a match look at no time; should one begin to, it is told the same all day.
  private Instant beginningOfTheDay() {
    return snapshot.day().atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** What is said of each; what is about several is said of each of them. */
  private static Map<Subject, List<Finding>> bySubject(List<Finding> findings) {
    Map<Subject, List<Finding>> bySubject = new HashMap<>();
    for (Finding finding : findings) {
      List<Subject> subjects =
          finding.detail() instanceof ShownTogether several
              ? several.codes().stream().map(Subject::intervention).toList()
              : List.of(finding.subject());
      subjects.forEach(
          each -> bySubject.computeIfAbsent(each, first -> new ArrayList<>()).add(finding));
    }
    return bySubject;
  }

  private static Group members(MatchGroup group, List<Judged> judged) {
    return new Group(
        group, judged.stream().filter(each -> each.group() == group).map(Judged::entry).toList());
  }

  private static List<Candidate> inOrder(Stream<Candidate> candidates) {
    return candidates.sorted(Comparator.comparing(Candidate::code)).toList();
  }
}
