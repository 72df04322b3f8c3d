package dev.hearth.catalog.intervention;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of an entry, which never changes.
 *
 * @param version from 1
 * @param content the entry's JSON, word for word as it was published
 */
@Schema(requiredProperties = {"code", "version", "status", "publishedAt", "content"})
record PublishedIntervention(
    String code,
    int version,
    PublicationStatus status,
    Instant publishedAt,
    @JsonRawValue @Schema(implementation = Intervention.class) String content) {}
