package dev.hearth.caseplan.release;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of releases over REST, and what is answered. */
final class ReleaseMessages {
  private ReleaseMessages() {}

  /**
   * Records her consent.
   *
   * @param givenByHer always true: nobody else can give it
   */
  record GiveRelease(
      @NotNull UUID caseId,
      @NotNull UUID receivingAgencyId,
      @NotEmpty @Size(max = 10) Set<@NotNull SharedData> covers,
      @NotBlank @Size(max = 1000) String purpose,
      @NotNull HowGiven howGiven,
      @NotNull @Future Instant validUntil,
      @AssertTrue(message = "must be true: only she can give it") boolean givenByHer) {}

  record ReleaseAnswer(
      UUID id,
      UUID caseId,
      UUID receivingAgencyId,
      Set<SharedData> covers,
      String purpose,
      HowGiven howGiven,
      Instant givenAt,
      Instant validUntil,
      @Nullable Instant revokedAt) {}
}
