package dev.hearth.safety.instrument;

import dev.hearth.guidance.gate.SafetyLevel;
import dev.hearth.guidance.situation.Silence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A version of an instrument, never changed once it is in use: an assessment is scored for ever by
 * the version it began with. Levels are named in the instrument's own words.
 *
 * @param validated whether studies show that it measures what it says
 * @param licence null while nobody has said on what terms it may be used
 * @param bands from the lowest score up, without a gap
 * @param clusters answers that weigh more together than alone
 * @param levels its own names, from the calmest up
 * @param levelMapping what each of its levels means in ours
 * @param maxNotAskedShare the share of the scored items that may be left unasked; more is
 *     INCOMPLETE
 * @param coreNotAskedFloor the least level while a core item was not asked
 * @param intervals the longest time until the next assessment, in days, for every level
 * @param triggers what it says of single trigger types; empty when what holds everywhere is meant
 */
public record Instrument(
    String code,
    String version,
    InstrumentStatus status,
    String locale,
    String title,
    String owner,
    boolean validated,
    @Nullable Licence licence,
    List<Reference> references,
    List<AnswerState> answerStates,
    List<Item> items,
    List<Band> bands,
    List<Cluster> clusters,
    List<String> levels,
    Map<String, SafetyLevel> levelMapping,
    boolean raiseOnly,
    BigDecimal maxNotAskedShare,
    String coreNotAskedFloor,
    Map<String, Period> intervals,
    List<InstrumentTrigger> triggers) {

  // Ours, where an instrument has no word for a level that a practitioner may still judge.
  private static final Map<SafetyLevel, Period> WITHOUT_A_NAME =
      Map.of(
          SafetyLevel.IMMEDIATE, Period.ofDays(1),
          SafetyLevel.HIGH, Period.ofDays(7),
          SafetyLevel.ELEVATED, Period.ofDays(14),
          SafetyLevel.STANDARD, Period.ofDays(28));

  public Instrument {
    references = List.copyOf(references);
    answerStates = List.copyOf(answerStates);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    clusters = List.copyOf(clusters);
    levels = List.copyOf(levels);
    levelMapping = Collections.unmodifiableMap(new LinkedHashMap<>(levelMapping));
    intervals = Collections.unmodifiableMap(new LinkedHashMap<>(intervals));
    triggers = List.copyOf(triggers);
  }

  /** Whose work it is and on what terms it may be used. */
  public record Licence(
      @Nullable String holder,
      @Nullable String basis,
      @Nullable String acceptedBy,
      @Nullable Instant acceptedAt) {}

  /** Another instrument that this one points to and does not contain. */
  public record Reference(String name, @Nullable String url, @Nullable String note) {}

  /** The scores, both ends included, that mean a level; the last band is open. */
  public record Band(int min, @Nullable Integer max, String level) {
    boolean holds(int score) {
      return score >= min && (max == null || score <= max);
    }
  }

  /** The same version in another state. */
  Instrument in(InstrumentStatus state, @Nullable Licence terms) {
    return new Instrument(
        code,
        version,
        state,
        locale,
        title,
        owner,
        validated,
        terms,
        references,
        answerStates,
        items,
        bands,
        clusters,
        levels,
        levelMapping,
        raiseOnly,
        maxNotAskedShare,
        coreNotAskedFloor,
        intervals,
        triggers);
  }

  /** Which version it is. */
  public InstrumentVersion id() {
    return new InstrumentVersion(code, version);
  }

  /** The item of this id, or null. */
  public @Nullable Item item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Whether a text is written like one of its item ids: letters where they have letters, digits
   * where they have digits. Ids without a digit could be any word, so nothing looks like them.
   */
  public boolean looksLikeAnItem(String text) {
    String shape = shape(text);
    return shape.contains("9") && items.stream().anyMatch(item -> shape(item.id()).equals(shape));
  }

  /** The items that an assessment asks, unless other answers rule them out. */
  public List<Item> asked(boolean externalFactors) {
    return items.stream().filter(item -> externalFactors || !item.external()).toList();
  }

  /** The ways in which its questions may stay without an answer. */
  public Set<Silence> silences() {
    return Arrays.stream(Silence.values())
        .filter(silence -> answerStates.contains(AnswerState.valueOf(silence.name())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A level by its own name. */
  public Level level(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("No level of this name"));
  }

  /** The level that a score means by itself. */
  public Level band(int score) {
    return level(
        bands.stream().filter(band -> band.holds(score)).findFirst().orElseThrow().level());
  }

  /**
   * The longest time until the next assessment at this level of ours. A level that the instrument
   * has no word for takes our own time, and never a longer one than a calmer level has.
   */
  public Period interval(SafetyLevel level) {
    return shortest(level, level)
        .or(
            () ->
                shortest(SafetyLevel.STANDARD, level)
                    .filter(
                        calmer ->
                            calmer.getDays()
                                < WITHOUT_A_NAME.getOrDefault(level, calmer).getDays()))
        .orElse(WITHOUT_A_NAME.getOrDefault(level, Period.ofDays(1)));
  }

  Optional<Level> find(String name) {
    SafetyLevel meaning = levelMapping.get(name);
    return meaning == null || !levels.contains(name)
        ? Optional.empty()
        : Optional.of(new Level(name, meaning, levels.indexOf(name)));
  }

  private Optional<Period> shortest(SafetyLevel from, SafetyLevel to) {
    return levels.stream()
        .map(this::level)
        .filter(each -> each.mapsTo().compareTo(from) >= 0 && each.mapsTo().compareTo(to) <= 0)
        .flatMap(each -> Optional.ofNullable(intervals.get(each.name())).stream())
        .min(Comparator.comparingInt(Period::getDays));
  }

  private static String shape(String text) {
    return text.replaceAll("[0-9]", "9").replaceAll("[A-Z]", "A").replaceAll("[a-z]", "a");
  }
}
