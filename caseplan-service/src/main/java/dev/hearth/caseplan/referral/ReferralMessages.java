package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.practice.RuleAnswers;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of referrals over REST, and what is answered. */
final class ReferralMessages {
  private ReferralMessages() {}

  /**
   * Drafts a referral for one item of a plan.
   *
   * @param serviceOffer what the service gives, plainly
   * @param expectedBenefit what she can expect to gain, in words shared with her
   * @param summary what the receiving agency needs to know, so that she tells it once
   */
  record DraftReferral(
      @NotNull UUID planId,
      @NotNull UUID itemId,
      @NotNull UUID releaseId,
      @NotNull UUID receivingAgencyId,
      boolean urgent,
      @NotBlank @Size(max = 2000) String serviceOffer,
      @NotBlank @Size(max = 2000) String expectedBenefit,
      @NotBlank @Size(max = 4000) String summary) {}

  record SendReferral(@Nullable @Valid RuleAnswers answers) {}

  record Decline(@NotNull DeclineReason reason) {}

  record ReferralAnswer(
      UUID id,
      UUID caseId,
      UUID planId,
      UUID itemId,
      UUID releaseId,
      UUID receivingAgencyId,
      boolean urgent,
      String serviceOffer,
      String expectedBenefit,
      String summary,
      ReferralState state,
      Instant createdAt,
      @Nullable Instant sentAt,
      @Nullable Instant answeredAt,
      @Nullable DeclineReason declineReason) {}

  /** What the receiving agency reads: what she released, and no more. */
  record PacketAnswer(
      UUID referralId,
      UUID sendingAgencyId,
      Instant sentAt,
      ReferralState state,
      PacketContent content) {}

  /** The frozen content; what her release does not cover is absent. */
  record PacketContent(
      @Nullable String name,
      @Nullable String serviceAsked,
      @Nullable String summary,
      @Nullable String expectedBenefit,
      boolean urgent) {}
}
