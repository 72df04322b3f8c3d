package dev.hearth.guidance.situation;

import org.jspecify.annotations.Nullable;

/**
 * The person whose behaviour is the harm, as far as the rules need to know.
 *
 * @param engagement whether he can be worked with; null when not recorded
 * @param engagementReasonRecorded whether the record says why, in more than blanks
 * @param currentRisk whether he is a danger now
 */
public record PersonUsingViolence(
    @Nullable Engagement engagement, boolean engagementReasonRecorded, CurrentRisk currentRisk) {

  /** Whether he could be given a task, or the record does not explain why he could not. */
  public boolean canBeAskedToChange() {
    return engagement == null || engagement == Engagement.POSSIBLE || !engagementReasonRecorded;
  }
}
