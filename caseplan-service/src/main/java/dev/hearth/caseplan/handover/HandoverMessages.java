package dev.hearth.caseplan.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of handovers over REST, and what is answered. */
final class HandoverMessages {
  private static final String SUBJECT = "[A-Za-z0-9@._:|\\-]{1,100}";

  private HandoverMessages() {}

  /**
   * Offers the lead role.
   *
   * @param to who shall lead, as tokens name it
   * @param lead whose lead it is; only needed when there is more than one and it is not yours
   * @param afterwards whether the one who led stays on the team
   * @param note for the other side; shown to her before she accepts only if she is on the team
   */
  record OfferHandover(
      @NotNull @Pattern(regexp = SUBJECT) String to,
      @Nullable @Pattern(regexp = SUBJECT) String lead,
      @NotNull Afterwards afterwards,
      @Nullable @Size(max = 2000) String note) {}

  record DeclineHandover(@NotNull DeclineReason reason) {}

  /**
   * A handover. Who is not on the care team learns that one waits, from whom and since when, and
   * nothing of the case.
   */
  record HandoverAnswer(
      UUID id,
      String offeredBy,
      Instant offeredAt,
      HandoverState state,
      @Nullable Instant answeredAt,
      @Nullable DeclineReason declineReason,
      @Nullable HandoverOfCase ofCase) {}

  /** What members of the care team see besides. */
  record HandoverOfCase(
      UUID caseId, String lead, String to, Afterwards afterwards, @Nullable String note) {}
}
