package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry. Its content never changes.
 *
 * @param version from 1
 * @param validFrom the first day on which it counts, in UTC; null when from its publishing
 * @param validUntil the first day on which it counts no longer, in UTC; null when open
 * @param retired when and why it was taken out, if it was
 * @param content the entry's JSON, word for word as it was published
 */
@Schema(requiredProperties = {"code", "version", "status", "publishedAt", "content"})
record PublishedIntervention(
    String code,
    int version,
    PublicationStatus status,
    Instant publishedAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Retirement retired,
    @JsonRawValue @Schema(implementation = Intervention.class) String content) {

  static PublicationStatus status(@Nullable Retirement retired) {
    return retired == null ? PublicationStatus.PUBLISHED : PublicationStatus.RETIRED;
  }
}
