package dev.hearth.catalog.match;

import dev.hearth.catalog.match.MatchQuestion.AskedExperience;
import dev.hearth.catalog.match.MatchQuestion.AskedPastHelp;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What she told of help before, in an order that does not depend on the order of the question.
 *
 * @param status null where nobody asked
 */
record HerPast(@Nullable Status status, List<AskedExperience> experiences) {
  private static final Comparator<AskedExperience> IN_ORDER =
      Comparator.comparing(AskedExperience::interventionCode, nullsLast())
          .thenComparing(AskedExperience::classCode, nullsLast())
          .thenComparing(AskedExperience::effect, nullsLast())
          .thenComparing(AskedExperience::words, nullsLast());

  HerPast {
    experiences = experiences.stream().sorted(IN_ORDER).toList();
  }

  static HerPast of(@Nullable AskedPastHelp asked) {
    List<AskedExperience> experiences =
        asked == null || asked.experiences() == null ? List.of() : asked.experiences();
    Status status = asked == null ? null : asked.status();
    return new HerPast(
        status == null && !experiences.isEmpty() ? Status.RECORDED : status, experiences);
  }

  /** The same for the rules: no words, and the class as the catalogue has it. */
  PastHelp forTheRules(KnownHelp known) {
    return new PastHelp(
        status, experiences.stream().map(each -> codes(each, known)).toList(), false);
  }

  /** Whether she was not asked at all. */
  boolean isNotAsked() {
    return status == null || status == Status.NOT_ASKED;
  }

  /** Whether any of it is like nothing, because it names no entry and no class that is known. */
  boolean holdsWhatCannotBeCompared(KnownHelp known) {
    return experiences.stream()
        .anyMatch(each -> !known.has(each.interventionCode()) && classOf(each, known) == null);
  }

  private static Experience codes(AskedExperience asked, KnownHelp known) {
    return new Experience(
        asked.interventionCode(), classOf(asked, known), null, null, asked.effect());
  }

  // The catalogue knows the class of its own code better than whoever sends one beside it.
  private static @Nullable String classOf(AskedExperience asked, KnownHelp known) {
    String ofTheCode = known.classOf(asked.interventionCode());
    return ofTheCode == null ? known.classOf(asked.classCode()) : ofTheCode;
  }

  private static <T extends Comparable<? super T>> Comparator<@Nullable T> nullsLast() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }
}
