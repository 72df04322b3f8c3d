package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.person.SeenRecords;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What others know of that to which an item points.
 *
 * @param persons which record of a person is seen
 * @param priorityCounts whether a priority of hers still counts
 */
record AroundItem(SeenRecords persons, Predicate<UUID> priorityCounts) {

  /** The item by itself: everything it points to is as it was when it was written. */
  static final AroundItem AS_WRITTEN = new AroundItem(SeenRecords.AS_WRITTEN, id -> true);
}
