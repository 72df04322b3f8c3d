package dev.hearth.catalog.intervention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which contents of which entries were published. */
final class PublishedHashes {
  private final Map<String, Set<String>> hashesByCode = new HashMap<>();

  void add(String code, String hash) {
    hashesByCode.computeIfAbsent(code, first -> new HashSet<>()).add(hash);
  }

  boolean contains(String code, String hash) {
    return hashesByCode.getOrDefault(code, Set.of()).contains(hash);
  }

  int nextVersion(String code) {
    return hashesByCode.getOrDefault(code, Set.of()).size() + 1;
  }
}
