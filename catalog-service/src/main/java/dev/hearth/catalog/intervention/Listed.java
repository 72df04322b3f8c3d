package dev.hearth.catalog.intervention;

import java.time.Instant;

/**
 * An entry in the version that counts.
 *
 * @param version from 1
 * @param content the entry's JSON as it was published
 */
public record Listed(Intervention intervention, int version, Instant publishedAt, String content) {
  /** The entry's code. */
  public String code() {
    return intervention.code();
  }
}
