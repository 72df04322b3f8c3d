package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.assessment.Floor.Because;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Cluster;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores the answers to an instrument: the band of the score, raised by every floor. Nothing lowers
 * a level, and what was not asked is not safe.
 */
final class Scoring {
  // Answers whose silence or uncertainty must not be passed over without a second thought.
  private static final Set<String> TO_COME_BACK_TO =
      Set.of("SC02", "SX01", "SX02", "SX03", "SX04", "SX05", "SX10");

  private final Instrument instrument;
  private final List<Item> asked;
  private final Map<String, Answer> answers;

  private Scoring(Instrument instrument, boolean externalFactors, Map<String, Answer> answers) {
    this.instrument = instrument;
    this.asked = instrument.asked(externalFactors);
    this.answers = answers;
  }

  /**
   * Scores.
   *
   * @param externalFactors whether the items on outside risk factors are part of it
   * @param answers by item; an item without an answer was not asked
   * @param judgement the practitioner's own level, if there is one
   */
  static Scored score(
      Instrument instrument,
      boolean externalFactors,
      Map<String, Answer> answers,
      @Nullable SafetyLevel judgement) {
    return new Scoring(instrument, externalFactors, answers).score(judgement);
  }

  private Scored score(@Nullable SafetyLevel judgement) {
    int score = asked.stream().filter(Item::scored).mapToInt(this::weight).sum();
    List<String> missingCore = ids(item -> item.core() && !answer(item).wasAsked());
    List<Floor> floors = floors(missingCore);
    boolean tooLittleAsked =
        floors.stream().anyMatch(floor -> floor.because() == Because.TOO_MUCH_NOT_ASKED);
    SafetyLevel computed = highest(instrument.band(score), floors);
    List<String> explanation = explanation(score, floors, judgement, computed);
    if (judgement != null && judgement.compareTo(computed) > 0) {
      floors.add(new Floor(Because.JUDGEMENT, List.of(), judgement));
    }
    return new Scored(
        score,
        highest(computed, floors),
        computed,
        tooLittleAsked ? AssessmentOutcome.INCOMPLETE : AssessmentOutcome.COMPLETED,
        missingCore.isEmpty() && !tooLittleAsked,
        floors,
        missingCore,
        ids(this::isToComeBackTo),
        explanation,
        judgement);
  }

  private List<Floor> floors(List<String> missingCore) {
    List<Floor> floors = new ArrayList<>();
    for (Item item : asked) {
      item.critical().stream()
          .filter(critical -> answer(item).says(critical.when()))
          .map(critical -> new Floor(Because.CRITICAL_ANSWER, List.of(item.id()), critical.floor()))
          .forEach(floors::add);
    }
    instrument.clusters().stream().flatMap(this::fired).forEach(floors::add);
    if (!missingCore.isEmpty()) {
      floors.add(new Floor(Because.CORE_NOT_ASKED, missingCore, instrument.coreNotAskedFloor()));
    }
    List<String> notAsked = ids(item -> item.scored() && !answer(item).wasAsked());
    if (exceedsShare(notAsked.size())) {
      floors.add(new Floor(Because.TOO_MUCH_NOT_ASKED, notAsked, instrument.coreNotAskedFloor()));
    }
    return floors;
  }

  private Stream<Floor> fired(Cluster cluster) {
    List<Cluster.Term> of = cluster.anyOf().stream().filter(this::holds).toList();
    if (!cluster.all().stream().allMatch(this::holds)
        || (of.isEmpty() && !cluster.anyOf().isEmpty())) {
      return Stream.empty();
    }
    List<String> items =
        Stream.concat(cluster.all().stream(), of.stream()).map(Cluster.Term::item).toList();
    return Stream.of(new Floor(Because.ANSWERS_TOGETHER, items, cluster.floor()));
  }

  private boolean holds(Cluster.Term term) {
    return asked.stream()
        .anyMatch(item -> item.id().equals(term.item()) && answer(item).says(term.value()));
  }

  // Exactly the share may be left unasked; only more makes it incomplete.
  private boolean exceedsShare(int notAsked) {
    long scored = asked.stream().filter(Item::scored).count();
    BigDecimal most = instrument.maxNotAskedShare().multiply(BigDecimal.valueOf(scored));
    return BigDecimal.valueOf(notAsked).compareTo(most) > 0;
  }

  private boolean isToComeBackTo(Item item) {
    AnswerState state = answer(item).state();
    return TO_COME_BACK_TO.contains(item.id())
        && (state == AnswerState.CHOSE_NOT_TO_SAY || state == AnswerState.UNKNOWN);
  }

  private List<String> explanation(
      int score, List<Floor> floors, @Nullable SafetyLevel judgement, SafetyLevel computed) {
    List<String> steps = new ArrayList<>();
    asked.stream()
        .filter(item -> item.scored() && weight(item) > 0)
        .map(item -> item.id() + " " + said(item) + " adds " + weight(item) + ".")
        .forEach(steps::add);
    steps.add("The score is " + score + ", which by itself is " + instrument.band(score) + ".");
    floors.stream().map(this::sentence).forEach(steps::add);
    if (judgement != null) {
      int against = judgement.compareTo(computed);
      steps.add(
          "The practitioner's judgement is "
              + judgement
              + (against > 0
                  ? ", which raises the level."
                  : against == 0 ? ", the same." : "; it is kept and lowers nothing."));
    }
    return steps;
  }

  private String sentence(Floor floor) {
    String items = String.join(", ", floor.items());
    return switch (floor.because()) {
          case CRITICAL_ANSWER -> items + " " + said(floor.items().getFirst()) + " means at least ";
          case ANSWERS_TOGETHER -> items + " together mean at least ";
          case CORE_NOT_ASKED -> "Not asked, though at the core: " + items + "; so at least ";
          case TOO_MUCH_NOT_ASKED ->
              floor.items().size() + " scored items were not asked; so at least ";
          case JUDGEMENT -> "The practitioner's judgement means at least ";
        }
        + floor.floor()
        + ".";
  }

  private String said(Item item) {
    return String.join(" and ", answer(item).values());
  }

  private String said(String item) {
    return String.join(" and ", answers.getOrDefault(item, Answer.NOT_ASKED_YET).values());
  }

  private int weight(Item item) {
    return item.weight(answer(item).values());
  }

  private Answer answer(Item item) {
    return answers.getOrDefault(item.id(), Answer.NOT_ASKED_YET);
  }

  private List<String> ids(Predicate<Item> which) {
    return asked.stream().filter(which).map(Item::id).toList();
  }

  private static SafetyLevel highest(SafetyLevel least, List<Floor> floors) {
    return Stream.concat(Stream.of(least), floors.stream().map(Floor::floor))
        .max(Comparator.naturalOrder())
        .orElse(least);
  }
}
