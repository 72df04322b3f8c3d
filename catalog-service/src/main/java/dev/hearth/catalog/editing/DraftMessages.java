package dev.hearth.catalog.editing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.catalog.intervention.Intervention;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What editors send and are answered about drafts. */
final class DraftMessages {
  private DraftMessages() {}

  /**
   * A draft as an editor leaves it, finished or not.
   *
   * @param basedOn the published version that it takes the place of; left out for a new entry
   * @param content the entry's fields as far as they are there; the code always is
   */
  record PutDraft(
      @Min(1) @Max(1_000_000) @Nullable Integer basedOn,
      @NotNull @Schema(implementation = Intervention.class, required = true)
          @Nullable JsonNode content) {}

  /**
   * That a draft needs more work.
   *
   * @param reason what is to be mended, for its author
   */
  record ReturnDraft(
      @NotBlank
          @Size(max = 2_000)
          @Pattern(regexp = "[\\P{Cntrl}\\n]*", message = "must be text without control characters")
          @Nullable String reason) {}

  /**
   * How a draft is published.
   *
   * @param validFrom the first day on which it counts, in UTC, not in the past; left out when at
   *     once
   * @param validUntil the first day on which it counts no longer, in UTC; left out when open
   */
  record PublishDraft(@Nullable LocalDate validFrom, @Nullable LocalDate validUntil) {}

  /**
   * A draft.
   *
   * @param basedOn the published version that it takes the place of; null for a new entry
   * @param author the subject of the editor who began it; null when a release brought it
   * @param writtenBy the subjects of all who wrote in it; none of them can publish it
   * @param returnedBecause why it was sent back last
   * @param publishedVersion as which version it was published
   */
  record DraftAnswer(
      UUID id,
      String code,
      @Nullable Integer basedOn,
      DraftStatus status,
      @Nullable String author,
      List<String> writtenBy,
      Instant createdAt,
      Instant changedAt,
      @Nullable String returnedBecause,
      @Nullable Integer publishedVersion,
      @Schema(implementation = Intervention.class) JsonNode content) {
    DraftAnswer {
      writtenBy = List.copyOf(writtenBy);
    }

    static DraftAnswer of(Draft draft) {
      return new DraftAnswer(
          draft.id(),
          draft.code(),
          draft.basedOn() == 0 ? null : draft.basedOn(),
          draft.status(),
          draft.author(),
          draft.writtenBy(),
          draft.createdAt(),
          draft.changedAt(),
          draft.returnedBecause(),
          draft.publishedVersion(),
          draft.content());
    }
  }

  /** Which drafts a list shows; what is null does not narrow it. */
  record DraftFilter(@Nullable DraftStatus status, @Nullable String code) {}
}
