package dev.hearth.caseplan.plan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which items of a plan come before which.
 *
 * @param required per item the items that come first
 */
record Prerequisites(Map<UUID, Set<UUID>> required) {
  Prerequisites {
    required = Map.copyOf(required);
  }

  /** The same with what one item needs said anew. */
  Prerequisites with(UUID item, Set<UUID> needed) {
    Map<UUID, Set<UUID>> other = new HashMap<>(required);
    other.put(item, needed);
    return new Prerequisites(other);
  }

  /** The shortest way that leads from an item through what it needs back to itself. */
  Optional<List<UUID>> circleThrough(UUID item) {
    Map<UUID, UUID> neededBy = new HashMap<>();
    Deque<UUID> next = new ArrayDeque<>(List.of(item));
    while (!next.isEmpty()) {
      UUID here = next.remove();
      for (UUID needed : required.getOrDefault(here, Set.of())) {
        if (neededBy.putIfAbsent(needed, here) == null) {
          next.add(needed);
        }
      }
    }
    return neededBy.containsKey(item) ? Optional.of(way(item, neededBy)) : Optional.empty();
  }

  private static List<UUID> way(UUID item, Map<UUID, UUID> neededBy) {
    List<UUID> backwards = new ArrayList<>(List.of(item));
    for (UUID at = neededBy.get(item); !item.equals(at); at = neededBy.get(at)) {
      backwards.add(at);
    }
    backwards.add(item);
    Collections.reverse(backwards);
    return List.copyOf(backwards);
  }
}
