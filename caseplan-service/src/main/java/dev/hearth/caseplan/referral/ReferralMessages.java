package dev.hearth.caseplan.referral;

import dev.hearth.caseplan.practice.OurWords;
import dev.hearth.caseplan.practice.RuleAnswers;
import dev.hearth.caseplan.section.WhoSaid;
import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.step.Referral.Readiness;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
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
   * @param practitionerKnowsService whether you know the service yourself
   * @param sharedWithHerAt when she was told what is in it for her
   * @param readiness whether she is ready for it
   * @param readinessSaidBy who said so; only her own word counts
   */
  record DraftReferral(
      @NotNull UUID planId,
      @NotNull UUID itemId,
      @NotNull UUID releaseId,
      @NotNull UUID receivingAgencyId,
      boolean urgent,
      @NotBlank @Size(max = 2000) String serviceOffer,
      @NotBlank @Size(max = 2000) String expectedBenefit,
      @NotBlank @Size(max = 4000) String summary,
      @Nullable Told practitionerKnowsService,
      @Nullable @PastOrPresent Instant sharedWithHerAt,
      @Nullable Readiness readiness,
      @Nullable WhoSaid readinessSaidBy) {

    OurWords ourWords() {
      return new OurWords()
          .and("serviceOffer", serviceOffer)
          .and("expectedBenefit", expectedBenefit)
          .and("summary", summary);
    }
  }

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
      Told practitionerKnowsService,
      @Nullable Instant sharedWithHerAt,
      Readiness readiness,
      @Nullable WhoSaid readinessSaidBy,
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
