package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.practice.PlanLookedAt;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a child's profile says in codes, of however many records of the child it was written. */
record VoiceCodes(
    boolean communicationNoted,
    @Nullable Instant confidentialityExplainedAt,
    Asked knowsHowToReachWorker,
    Asked safeContactChecked,
    @Nullable Instant planSharedAt,
    @Nullable UUID sharedPlanId,
    boolean reasonNotSharedGiven) {

  /** Nothing was written. */
  static final VoiceCodes NONE =
      new VoiceCodes(false, null, Asked.NOT_ASKED, Asked.NOT_ASKED, null, null, false);

  /** Where the record that stays says nothing, the merged one speaks; the later day counts. */
  VoiceCodes and(VoiceCodes merged) {
    boolean sharedLater = VoiceMessages.isLater(merged.planSharedAt, planSharedAt);
    return new VoiceCodes(
        communicationNoted || merged.communicationNoted,
        VoiceMessages.isLater(merged.confidentialityExplainedAt, confidentialityExplainedAt)
            ? merged.confidentialityExplainedAt
            : confidentialityExplainedAt,
        knowsHowToReachWorker.or(merged.knowsHowToReachWorker),
        safeContactChecked.or(merged.safeContactChecked),
        sharedLater ? merged.planSharedAt : planSharedAt,
        sharedLater ? merged.sharedPlanId : sharedPlanId,
        reasonNotSharedGiven || merged.reasonNotSharedGiven);
  }

  boolean tellsOf(PlanLookedAt plan) {
    return sharedPlanId == null
        ? planSharedAt != null && !planSharedAt.isBefore(plan.draftedAt())
        : sharedPlanId.equals(plan.id());
  }

  boolean planSharedOrReasonGiven() {
    return planSharedAt != null || reasonNotSharedGiven;
  }
}
