package dev.hearth.catalog.translation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The newest published translations of some versions.
 *
 * @param all at most one of each version and language
 */
public record PublishedTexts(List<One> all) {
  public PublishedTexts {
    all = List.copyOf(all);
  }

  /**
   * A version's texts in one language.
   *
   * @param revision from 1, for each version and language
   * @param texts as JSON
   */
  record One(String code, int version, String language, int revision, String texts) {}

  /** The languages that anything is translated into. */
  public Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    all.forEach(one -> languages.add(one.language()));
    return languages;
  }

  /** By {@code code@version}, in one language. */
  Map<String, One> in(String language) {
    Map<String, One> found = new HashMap<>();
    all.stream()
        .filter(one -> one.language().equals(language))
        .forEach(one -> found.put(one.code() + "@" + one.version(), one));
    return found;
  }
}
