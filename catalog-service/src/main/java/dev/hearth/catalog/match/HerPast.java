package dev.hearth.catalog.match;

import dev.hearth.catalog.match.MatchQuestion.AskedExperience;
import dev.hearth.catalog.match.MatchQuestion.AskedPastHelp;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

  /** The same for the rules: no words, and the class of what the catalogue knows by its code. */
  PastHelp forTheRules(Function<String, @Nullable String> classOf) {
    return new PastHelp(
        status, experiences.stream().map(each -> codes(each, classOf)).toList(), false);
  }

  /** Whether she was not asked at all. */
  boolean isNotAsked() {
    return status == null || status == Status.NOT_ASKED;
  }

  /** Whether any of it is like nothing, because it names neither an entry nor a class. */
  boolean holdsWhatCannotBeCompared() {
    return experiences.stream()
        .anyMatch(each -> each.interventionCode() == null && each.classCode() == null);
  }

  private static Experience codes(
      AskedExperience asked, Function<String, @Nullable String> classOf) {
    String code = asked.interventionCode();
    String named = asked.classCode();
    return new Experience(
        code,
        named == null && code != null ? classOf.apply(code) : named,
        null,
        null,
        asked.effect());
  }

  private static <T extends Comparable<? super T>> Comparator<@Nullable T> nullsLast() {
    return Comparator.nullsLast(Comparator.naturalOrder());
  }
}
