package dev.hearth.catalog.local;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.intervention.PublicationStatus;
import dev.hearth.catalog.intervention.Retirement;
import dev.hearth.catalog.intervention.RetirementReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an agency sends and is answered about its own interventions. */
final class LocalMessages {
  private LocalMessages() {}

  /**
   * The next version of an agency's own intervention.
   *
   * @param content an entry's fields; its code is the one in the path, its class one of the common
   *     catalogue
   * @param validFrom the first day on which it counts, in UTC, not in the past; left out when at
   *     once
   * @param validUntil the first day on which it counts no longer, in UTC; left out when open
   */
  record PutLocalIntervention(
      @NotNull @Schema(implementation = Intervention.class, required = true)
          @Nullable JsonNode content,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil) {}

  /**
   * That an agency offers it no longer.
   *
   * @param successorCode the entry to look at instead, of the common catalogue or the agency's own
   */
  record RetireLocalIntervention(
      @NotNull @Nullable RetirementReason reason,
      @Pattern(regexp = Code.PATTERN, message = "must be the code of an entry")
          @Nullable String successorCode) {}

  /**
   * A version of an agency's own intervention. Its content never changes.
   *
   * @param version from 1
   * @param validFrom the first day on which it counts, in UTC; null when from its publishing
   * @param validUntil the first day on which it counts no longer, in UTC; null when open
   * @param retired when and why it was taken out, if it was
   * @param content the entry's JSON as it was published
   */
  @Schema(requiredProperties = {"code", "version", "status", "publishedAt", "content"})
  record LocalIntervention(
      String code,
      int version,
      PublicationStatus status,
      Instant publishedAt,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validUntil,
      @Nullable Retirement retired,
      @JsonRawValue @Schema(implementation = Intervention.class) String content) {}

  /**
   * A version as it is kept.
   *
   * @param state one more with each version and each retirement of its code: of the newest version,
   *     what a change builds on
   */
  record KeptIntervention(LocalIntervention intervention, long state) {}
}
