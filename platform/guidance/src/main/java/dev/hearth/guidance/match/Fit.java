package dev.hearth.guidance.match;

import dev.hearth.guidance.situation.CatalogueEntry.EntryCondition;
import dev.hearth.guidance.situation.Truth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a case compares with the group that an intervention was made for: every check, not only the
 * first that fails.
 *
 * @param against each reason, and whether it holds
 * @param conditions each condition of entry, and whether it is met
 */
public record Fit(Map<Mismatch, Truth> against, Map<EntryCondition, Truth> conditions)
    implements MatchDetail {
  public Fit {
    against = ordered(Mismatch.class, against);
    conditions = ordered(EntryCondition.class, conditions);
  }

  /** Whether any reason speaks against it. */
  public Truth isRuledOut() {
    return against.values().stream().reduce(Truth.FALSE, Truth::or);
  }

  /** The reasons of which this holds, in the order in which they are listed. */
  public List<Mismatch> reasons(Truth truth) {
    return keys(against, truth);
  }

  /** The conditions of entry of which it is so that they are met, in a fixed order. */
  public List<EntryCondition> conditions(Truth met) {
    return keys(conditions, met);
  }

  /** The same where somebody may choose it all the same. */
  public Fit withoutReason(Mismatch reason) {
    Map<Mismatch, Truth> others = new EnumMap<>(against);
    others.put(reason, Truth.FALSE);
    return new Fit(others, conditions);
  }

  private static <K> List<K> keys(Map<K, Truth> all, Truth truth) {
    return all.entrySet().stream()
        .filter(each -> each.getValue() == truth)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static <K extends Enum<K>> Map<K, Truth> ordered(Class<K> keys, Map<K, Truth> told) {
    Map<K, Truth> ordered = new EnumMap<>(keys);
    ordered.putAll(told);
    return Collections.unmodifiableMap(ordered);
  }
}
