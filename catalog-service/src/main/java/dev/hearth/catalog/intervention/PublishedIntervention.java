package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.hearth.catalog.intervention.EntryLanguages.Said;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry. Its content never changes.
 *
 * @param version from 1
 * @param validFrom the first day on which it counts, in UTC; null when from its publishing
 * @param validUntil the first day on which it counts no longer, in UTC; null when open
 * @param retired when and why it was taken out, if it was
 * @param language the BCP 47 tag of what its texts were translated into; {@code en} where they were
 *     not
 * @param inEnglish the fields whose texts are English all the same; empty where all is English
 * @param content the entry's JSON, word for word as it was published, with the translated texts in
 *     place
 */
@Schema(
    requiredProperties = {
      "code",
      "version",
      "status",
      "publishedAt",
      "language",
      "inEnglish",
      "content"
    })
record PublishedIntervention(
    String code,
    int version,
    PublicationStatus status,
    Instant publishedAt,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Retirement retired,
    String language,
    List<String> inEnglish,
    @JsonRawValue @Schema(implementation = Intervention.class) String content) {

  PublishedIntervention {
    inEnglish = List.copyOf(inEnglish);
  }

  /** The same in the language that it is said in. */
  PublishedIntervention as(Said said) {
    return new PublishedIntervention(
        code,
        version,
        status,
        publishedAt,
        validFrom,
        validUntil,
        retired,
        said.language(),
        said.inEnglish(),
        said.content());
  }

  static PublicationStatus status(@Nullable Retirement retired) {
    return retired == null ? PublicationStatus.PUBLISHED : PublicationStatus.RETIRED;
  }
}
