package dev.hearth.catalog.intervention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was published of each code, as whoever has the turn to publish finds it. */
public final class PublishedSoFar {
  private final Map<String, KeptVersion> newest = new TreeMap<>();
  private final Set<String> contents = new HashSet<>();

  PublishedSoFar(List<KeptVersion> byCodeAndVersion) {
    for (KeptVersion version : byCodeAndVersion) {
      newest.put(version.code(), version);
      contents.add(version.code() + " " + version.contentHash());
    }
  }

  /** The newest version of a code, retired or not, valid already or not. */
  public Optional<KeptVersion> newest(String code) {
    return Optional.ofNullable(newest.get(code));
  }

  /** The number that the next version of a code gets. */
  public int nextVersion(String code) {
    return newest(code).map(KeptVersion::version).orElse(0) + 1;
  }

  /** Whether any version of the code has this very content. */
  public boolean has(EntryContent content) {
    return contents.contains(content.intervention().code() + " " + content.hash());
  }

  /** The newest version of every entry that is not retired, valid already or not, by code. */
  public Map<String, Intervention> current() {
    Map<String, Intervention> current = new TreeMap<>();
    newest.forEach(
        (code, version) -> {
          if (!version.retired()) {
            current.put(code, version.intervention());
          }
        });
    return current;
  }
}
