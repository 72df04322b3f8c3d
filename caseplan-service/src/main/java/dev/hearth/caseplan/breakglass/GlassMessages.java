package dev.hearth.caseplan.breakglass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of break-glass over REST, and what is answered. */
final class GlassMessages {
  private GlassMessages() {}

  /** Why the case must be opened now; the supervisors read it. */
  record BreakGlass(@NotBlank @Size(min = 5, max = 1000) String reason) {}

  /** When the hour is over. */
  record GlassOpen(UUID id, Instant endsAt) {}

  record ReviewGlass(@NotNull ReviewOutcome outcome, @Nullable @Size(max = 2000) String note) {}

  record GlassAnswer(
      UUID id,
      String brokenBy,
      String reason,
      Instant brokenAt,
      Instant endsAt,
      @Nullable ReviewOutcome outcome,
      @Nullable String note,
      @Nullable String reviewedBy,
      @Nullable Instant reviewedAt) {}
}
