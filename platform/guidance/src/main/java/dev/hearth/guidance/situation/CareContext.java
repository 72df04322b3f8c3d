package dev.hearth.guidance.situation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the family lives, what surrounds it and who cares for the child: what the sources' groups
 * are described by.
 *
 * @param jurisdiction two letters of the country, such as AU
 * @param contexts the catalogue's context codes that fit the case
 * @param whoCares who cares for the child
 */
public record CareContext(
    @Nullable String jurisdiction, @Nullable Set<String> contexts, @Nullable WhoCares whoCares) {

  public CareContext {
    contexts = contexts == null ? null : Set.copyOf(contexts);
  }

  /** Nothing of it was told. */
  public static CareContext untold() {
    return new CareContext(null, null, null);
  }

  /** Who cares for a child, in the catalogue's words for recipients. */
  public enum WhoCares {
    MOTHER,
    PARENT,
    CARER,
    FOSTER_CARER,
    ADOPTIVE_PARENT,
    PERMANENCE_CARER
  }
}
