package dev.hearth.catalog.reading;

import dev.hearth.catalog.intervention.CatalogueSnapshot;
import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made from a state of the catalogue, kept until there is another state.
 *
 * @param <K> what is told apart within one state, such as a language
 */
public final class Kept<K, V> {
  private volatile @Nullable Made<K, V> made;

  private record Made<K, V>(long change, LocalDate day, ConcurrentHashMap<K, V> values) {
    boolean isOf(CatalogueSnapshot state) {
      return change == state.change() && day.equals(state.day());
    }
  }

  /** What was made for this state before, or is made now. */
  public V of(CatalogueSnapshot state, K key, Function<K, V> make) {
    Made<K, V> known = made;
    if (known == null || !known.isOf(state)) {
      known = new Made<>(state.change(), state.day(), new ConcurrentHashMap<>());
      made = known;
    }
    return known.values().computeIfAbsent(key, make);
  }
}
