package dev.hearth.safety.instrument;

import dev.hearth.guidance.gate.SafetyLevel;
import java.math.BigDecimal;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version of an instrument, never changed once it is in use: an assessment is scored for ever by
 * the version it began with.
 *
 * @param validated whether studies show that it measures what it says
 * @param bands from the lowest score up, without a gap
 * @param clusters answers that weigh more together than alone
 * @param maxNotAskedShare the share of the scored items that may be left unasked; more is
 *     INCOMPLETE
 * @param coreNotAskedFloor the least level while a core item was not asked
 * @param intervals the longest time until the next assessment, in days, for every level
 */
public record Instrument(
    String code,
    String version,
    String status,
    String locale,
    String title,
    String owner,
    boolean validated,
    Licence licence,
    @Nullable List<Reference> references,
    List<AnswerState> answerStates,
    List<Item> items,
    List<Band> bands,
    List<Cluster> clusters,
    List<SafetyLevel> levels,
    boolean raiseOnly,
    BigDecimal maxNotAskedShare,
    SafetyLevel coreNotAskedFloor,
    Map<SafetyLevel, Period> intervals) {

  public Instrument {
    for (Object needed : new Object[] {code, version, status, locale, title, owner, licence}) {
      Objects.requireNonNull(needed);
    }
    Objects.requireNonNull(coreNotAskedFloor);
    references = references == null ? List.of() : List.copyOf(references);
    answerStates = List.copyOf(answerStates);
    items = List.copyOf(items);
    bands = List.copyOf(bands);
    clusters = List.copyOf(clusters);
    levels = List.copyOf(levels);
    intervals = Map.copyOf(intervals);
    require(Set.copyOf(answerStates).equals(Set.of(AnswerState.values())), "answerStates");
    require(levels.equals(List.of(SafetyLevel.values())), "levels, from the calmest up");
    require(raiseOnly, "raiseOnly: a judgement never lowers a level");
    require(intervals.keySet().equals(Set.copyOf(levels)), "an interval for every level");
    require(
        maxNotAskedShare.signum() >= 0 && maxNotAskedShare.compareTo(BigDecimal.ONE) <= 0,
        "maxNotAskedShare between 0 and 1");
    requireItemsOnce(items);
    requireBandsWithoutGap(bands);
    requireKnownAnswers(items, clusters);
  }

  /** Whose work it is and on what terms it may be used. */
  public record Licence(
      String holder, String basis, @Nullable String acceptedBy, @Nullable String acceptedAt) {}

  /** Another instrument that this one points to and does not contain. */
  public record Reference(String name, String url, @Nullable String note) {}

  /** The scores, both ends included, that mean a level; the last band is open. */
  public record Band(int min, @Nullable Integer max, SafetyLevel level) {
    boolean holds(int score) {
      return score >= min && (max == null || score <= max);
    }
  }

  /** The item of this id, or null. */
  public @Nullable Item item(String id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
  }

  /** The items that an assessment asks. */
  public List<Item> asked(boolean externalFactors) {
    return items.stream().filter(item -> externalFactors || !item.external()).toList();
  }

  /** The level that a score means by itself. */
  public SafetyLevel band(int score) {
    return bands.stream().filter(band -> band.holds(score)).findFirst().orElseThrow().level();
  }

  /** The longest time until the next assessment at this level. */
  public Period interval(SafetyLevel level) {
    return Objects.requireNonNull(intervals.get(level));
  }

  private static void requireItemsOnce(List<Item> items) {
    Set<String> ids = new HashSet<>();
    for (Item item : items) {
      require(ids.add(item.id()), "one item " + item.id());
    }
  }

  private static void requireBandsWithoutGap(List<Band> bands) {
    int next = 0;
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      require(band.min() == next, "a band from " + next);
      boolean last = i == bands.size() - 1;
      require(last == (band.max() == null), "an open end on the last band alone");
      next = band.max() == null ? next : band.max() + 1;
    }
    require(!bands.isEmpty(), "bands");
  }

  private static void requireKnownAnswers(List<Item> items, List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      for (Cluster.Term term : cluster.terms()) {
        require(
            items.stream()
                .anyMatch(item -> item.id().equals(term.item()) && item.has(term.value())),
            "an item and option for " + term);
      }
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("The instrument needs " + what);
    }
  }
}
