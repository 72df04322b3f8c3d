package dev.hearth.guidance.match;

import dev.hearth.guidance.situation.CatalogueEntry;
import dev.hearth.guidance.situation.ItemKind;
import dev.hearth.guidance.situation.Truth;
import java.util.Set;

/**
 * What is matched at all. Practical supports and safety measures are searched, never matched, and a
 * comparison of a study (ELI-05) is no kind of help.
 */
public final class Candidates {
  private static final Set<ItemKind> MATCHED_KINDS =
      Set.of(
          ItemKind.THERAPY,
          ItemKind.PARENTING_PROGRAMME,
          ItemKind.PROGRAMME,
          ItemKind.PSYCHOEDUCATION);

  private static final Set<String> NEVER_MATCHED =
      Set.of("father-behaviour-change-work", "therapeutic-alliance-building");

  private static final String MATCHED_THOUGH_OF_ANOTHER_KIND = "mother-baby-group";

  private Candidates() {}

  /** Whether the entry is an answer to what could help this child and carer: told to be, and so. */
  public static boolean has(CatalogueEntry entry) {
    return isMatched(entry).and(Truth.told(entry.selectable())).isTrue();
  }

  /** Whether it is one of those that are compared with the group they were made for. */
  public static Truth isMatched(CatalogueEntry entry) {
    if (entry.code().equals(MATCHED_THOUGH_OF_ANOTHER_KIND)) {
      return Truth.TRUE;
    }
    return NEVER_MATCHED.contains(entry.code())
        ? Truth.FALSE
        : Truth.isOneOf(entry.kind(), MATCHED_KINDS);
  }
}
