package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.Listed;
import dev.hearth.catalog.match.MatchAnswer.Condition;
import dev.hearth.catalog.match.MatchAnswer.Entry;
import dev.hearth.catalog.match.MatchAnswer.NotAsked.What;
import dev.hearth.catalog.match.MatchAnswer.Note;
import dev.hearth.catalog.match.MatchAnswer.Reason;
import java.util.List;

/** An answer, and what tests look for in one. */
record Answered(MatchAnswer answer) {
  static Answered to(AQuestion question) {
    return new Answered(TheCatalogue.asShipped().answer(question.question(), List.of(), List.of()));
  }

  /** The answer over a catalogue in which this entry is as the test has it. */
  static Answered to(AQuestion question, Listed changed) {
    return new Answered(
        TheCatalogue.of(TheCatalogue.with(changed))
            .answer(question.question(), List.of(), List.of()));
  }

  /** The answer to somebody of an agency with interventions of its own. */
  static Answered to(AQuestion question, List<Listed> local) {
    return new Answered(
        TheCatalogue.asShipped().answer(question.question(), local, TheCatalogue.published(local)));
  }

  List<String> codes(MatchGroup group) {
    return entries(group).stream().map(Entry::code).toList();
  }

  List<String> allCodes() {
    return answer.groups().stream()
        .flatMap(group -> group.entries().stream())
        .map(Entry::code)
        .sorted()
        .toList();
  }

  MatchGroup groupOf(String code) {
    return answer.groups().stream()
        .filter(group -> group.entries().stream().anyMatch(each -> each.code().equals(code)))
        .findFirst()
        .orElseThrow()
        .group();
  }

  Entry entry(String code) {
    return answer.groups().stream()
        .flatMap(group -> group.entries().stream())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  List<ReasonCode> reasons(String code) {
    return entry(code).reasons().stream().map(Reason::code).toList();
  }

  List<ReasonCode> open(String code) {
    return entry(code).open().stream().map(Reason::code).toList();
  }

  /** The conditions of entry that are not met, or open. */
  static List<String> conditions(List<Reason> reasons) {
    return reasons.stream()
        .flatMap(each -> each.conditions().stream())
        .map(Condition::code)
        .map(String::valueOf)
        .toList();
  }

  List<String> rulesNoted(String code) {
    return entry(code).notes().stream().map(Note::rule).toList();
  }

  Note note(String code, String rule) {
    return entry(code).notes().stream()
        .filter(each -> each.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  List<What> notAsked() {
    return answer.notAsked().stream().map(MatchAnswer.NotAsked::what).toList();
  }

  List<Entry> entries(MatchGroup group) {
    return answer.groups().stream()
        .filter(each -> each.group() == group)
        .findFirst()
        .orElseThrow()
        .entries();
  }
}
