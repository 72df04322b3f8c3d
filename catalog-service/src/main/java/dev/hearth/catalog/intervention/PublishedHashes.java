package dev.hearth.catalog.intervention;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Which contents of which entries were published, and as which version. */
final class PublishedHashes {
  private final Map<String, Map<String, Integer>> versionsByCode = new HashMap<>();

  void add(String code, String hash, int version) {
    versionsByCode.computeIfAbsent(code, first -> new HashMap<>()).put(hash, version);
  }

  OptionalInt version(String code, String hash) {
    Integer version = versionsByCode.getOrDefault(code, Map.of()).get(hash);
    return version == null ? OptionalInt.empty() : OptionalInt.of(version);
  }

  int nextVersion(String code) {
    return versionsByCode.getOrDefault(code, Map.of()).size() + 1;
  }
}
