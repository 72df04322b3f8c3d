package dev.hearth.catalog.intervention;

import org.jspecify.annotations.Nullable;

/**
 * A published version with all that was decided about it.
 *
 * @param publishedBy the editor's subject; null when it came with a release
 */
public record KeptVersion(
    Intervention intervention,
    int version,
    String contentHash,
    Validity validity,
    @Nullable String publishedBy,
    boolean retired,
    @Nullable String successorCode) {
  /** The entry's code. */
  public String code() {
    return intervention.code();
  }
}
