package dev.hearth.catalog.match;

import dev.hearth.catalog.intervention.EverPublished;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a code of help she had before can be looked up in. What was taken out of the catalogue is
 * still what she had, so every code that was ever published is known.
 *
 * @param classes the class of each code that has one; a class is its own
 */
record KnownHelp(Set<String> codes, Map<String, String> classes) {
  KnownHelp {
    codes = Set.copyOf(codes);
    classes = Map.copyOf(classes);
  }

  static KnownHelp of(Collection<EverPublished> ever) {
    Set<String> codes = new HashSet<>();
    Map<String, String> classes = new HashMap<>();
    for (EverPublished each : ever) {
      codes.add(each.code());
      put(classes, each.code(), each.isClass() ? each.code() : each.classCode());
    }
    return new KnownHelp(codes, classes);
  }

  /** The same with an agency's own; a code of the common catalogue stays what it is. */
  KnownHelp with(Collection<EverPublished> ofCallersAgency) {
    if (ofCallersAgency.isEmpty()) {
      return this;
    }
    KnownHelp theirs = of(ofCallersAgency);
    Set<String> allCodes = new HashSet<>(theirs.codes);
    allCodes.addAll(codes);
    Map<String, String> allClasses = new HashMap<>(theirs.classes);
    allClasses.putAll(classes);
    return new KnownHelp(allCodes, allClasses);
  }

  /** The class of a code, or the code itself where it is a class; null where neither is known. */
  @Nullable String classOf(@Nullable String code) {
    return code == null ? null : classes.get(code);
  }

  boolean has(@Nullable String code) {
    return code != null && codes.contains(code);
  }

  private static void put(Map<String, String> classes, String code, @Nullable String classCode) {
    if (classCode != null) {
      classes.put(code, classCode);
    }
  }
}
