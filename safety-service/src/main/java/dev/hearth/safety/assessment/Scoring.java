package dev.hearth.safety.assessment;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.safety.assessment.Floor.Because;
import dev.hearth.safety.instrument.AnswerState;
import dev.hearth.safety.instrument.Cluster;
import dev.hearth.safety.instrument.Instrument;
import dev.hearth.safety.instrument.Item;
import dev.hearth.safety.instrument.Item.Critical;
import dev.hearth.safety.instrument.Level;
import dev.hearth.safety.instrument.Prompt;
import dev.hearth.safety.standing.AssessmentOutcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores the answers to an instrument: the band of the score, raised by every floor. Nothing lowers
 * a level, and what was not asked is not safe.
 */
final class Scoring {
  private final Instrument instrument;
  private final Answered asked;

  private Scoring(Instrument instrument, Answered asked) {
    this.instrument = instrument;
    this.asked = asked;
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
    return new Scoring(instrument, new Answered(instrument, externalFactors, answers))
        .score(judgement);
  }

  private Scored score(@Nullable SafetyLevel judgement) {
    int score = asked.items().stream().filter(Item::scored).mapToInt(asked::weight).sum();
    List<String> missingCore = asked.ids(item -> item.core() && !asked.wasAsked(item));
    List<Floor> floors = floors(missingCore);
    boolean tooLittleAsked =
        floors.stream().anyMatch(floor -> floor.because() == Because.TOO_MUCH_NOT_ASKED);
    Level band = instrument.band(score);
    Level computed = highest(band, floors);
    List<String> explanation =
        new Explanation(instrument, asked).of(score, band, floors, judgement, computed);
    SafetyLevel level =
        judgement != null && judgement.compareTo(computed.mapsTo()) > 0
            ? judgement
            : computed.mapsTo();
    if (level != computed.mapsTo()) {
      floors.add(Floor.judged(level));
    }
    return new Scored(
        score,
        level,
        computed,
        herRatingMeans(),
        tooLittleAsked ? AssessmentOutcome.INCOMPLETE : AssessmentOutcome.COMPLETED,
        missingCore.isEmpty() && !tooLittleAsked,
        floors,
        missingCore,
        asked.ids(this::isToComeBackTo),
        raised(),
        explanation);
  }

  private List<Floor> floors(List<String> missingCore) {
    List<Floor> floors = new ArrayList<>();
    for (Item item : asked.items()) {
      fired(item)
          .map(level -> Floor.of(Because.CRITICAL_ANSWER, List.of(item.id()), level))
          .forEach(floors::add);
    }
    instrument.clusters().stream().flatMap(this::fired).forEach(floors::add);
    Level notAskedFloor = instrument.level(instrument.coreNotAskedFloor());
    if (!missingCore.isEmpty()) {
      floors.add(Floor.of(Because.CORE_NOT_ASKED, missingCore, notAskedFloor));
    }
    List<String> notAsked = asked.ids(item -> item.scored() && !asked.wasAsked(item));
    if (exceedsShare(notAsked.size())) {
      floors.add(Floor.of(Because.TOO_MUCH_NOT_ASKED, notAsked, notAskedFloor));
    }
    return floors;
  }

  private Stream<Level> fired(Item item) {
    return item.critical().stream()
        .filter(critical -> asked.to(item).says(critical.when()))
        .map(Critical::floor)
        .map(instrument::level);
  }

  private Stream<Floor> fired(Cluster cluster) {
    List<Cluster.Term> of = cluster.anyOf().stream().filter(asked::holds).toList();
    if (!cluster.all().stream().allMatch(asked::holds)
        || (of.isEmpty() && !cluster.anyOf().isEmpty())) {
      return Stream.empty();
    }
    List<String> items =
        Stream.concat(cluster.all().stream(), of.stream()).map(Cluster.Term::item).toList();
    return Stream.of(Floor.of(Because.ANSWERS_TOGETHER, items, instrument.level(cluster.floor())));
  }

  // Exactly the share may be left unasked; only more makes it incomplete. Where nothing at all is
  // left to score, nothing was asked.
  private boolean exceedsShare(int notAsked) {
    long scored = asked.items().stream().filter(Item::scored).count();
    BigDecimal most = instrument.maxNotAskedShare().multiply(BigDecimal.valueOf(scored));
    return scored == 0 || BigDecimal.valueOf(notAsked).compareTo(most) > 0;
  }

  private boolean isToComeBackTo(Item item) {
    AnswerState state = asked.to(item).state();
    return item.comeBackTo()
        && (state == AnswerState.CHOSE_NOT_TO_SAY || state == AnswerState.UNKNOWN);
  }

  private List<Prompt> raised() {
    return asked.items().stream()
        .flatMap(
            item ->
                item.prompts(asked.to(item).values()).stream()
                    .map(code -> new Prompt(code, item.id())))
        .toList();
  }

  // Her silence about it is respected and implies nothing; that nobody asked her is not known.
  private @Nullable SafetyLevel herRatingMeans() {
    List<Item> hers =
        asked.items().stream().filter(Item::asksHerOwnView).filter(asked::wasAsked).toList();
    return hers.isEmpty()
        ? null
        : hers.stream()
            .flatMap(this::fired)
            .map(Level::mapsTo)
            .max(Comparator.naturalOrder())
            .orElse(SafetyLevel.STANDARD);
  }

  private Level highest(Level band, List<Floor> floors) {
    return Stream.concat(
            Stream.of(band),
            floors.stream()
                .flatMap(floor -> Stream.ofNullable(floor.instrumentLevel()))
                .map(instrument::level))
        .max(Comparator.naturalOrder())
        .orElse(band);
  }
}
