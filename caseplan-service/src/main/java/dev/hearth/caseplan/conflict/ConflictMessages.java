package dev.hearth.caseplan.conflict;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of conflicts of interest over REST, and what is answered. */
final class ConflictMessages {
  private ConflictMessages() {}

  /**
   * Declares that somebody must not work on the case.
   *
   * @param subject as tokens name it; your own when the conflict is yours
   */
  record DeclareConflict(
      @NotNull @Pattern(regexp = "[A-Za-z0-9@._:|\\-]{1,100}") String subject,
      @NotBlank @Size(min = 5, max = 1000) String reason) {}

  /** Why there is no conflict any more. */
  record LiftConflict(@NotBlank @Size(min = 5, max = 1000) String reason) {}

  record ConflictAnswer(
      UUID id,
      String subject,
      String reason,
      String declaredBy,
      Instant declaredAt,
      @Nullable String liftedBy,
      @Nullable Instant liftedAt,
      @Nullable String liftingReason) {}
}
