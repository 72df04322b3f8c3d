package dev.hearth.guidance.situation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan rests on apart from its items.
 *
 * @param context the population it is made for
 * @param goals what it is to reach; null when nobody told
 * @param removalFearAddressed whether it was said openly why the worker is involved, and that the
 *     violence is the concern
 * @param needsAssessedAt when a detailed assessment of therapeutic needs was completed; null when
 *     there is none
 * @param peerReviewedAt when the worker last brought the case to peer review; null when never
 * @param trust how far trust between her and the worker has grown
 */
public record PlanFrame(
    @Nullable Context context,
    @Nullable List<Goal> goals,
    @Nullable Boolean removalFearAddressed,
    @Nullable Instant needsAssessedAt,
    @Nullable Instant peerReviewedAt,
    @Nullable TrustState trust) {

  public PlanFrame {
    goals = goals == null ? null : List.copyOf(goals);
  }

  /** Nothing of it was told. */
  public static PlanFrame untold() {
    return new PlanFrame(null, null, null, null, null, null);
  }

  /** The same with these goals. */
  public PlanFrame withGoals(List<Goal> told) {
    return new PlanFrame(
        context, told, removalFearAddressed, needsAssessedAt, peerReviewedAt, trust);
  }

  /** Whether the plan is made for a mother with a child born of sexual violence. */
  public Truth isForAChildBornOfSexualViolence() {
    return context == null
        ? Truth.UNKNOWN
        : Truth.of(context == Context.CHILD_BORN_OF_SEXUAL_VIOLENCE);
  }

  /** The population a plan is made for. */
  public enum Context {
    GENERAL,
    CHILD_BORN_OF_SEXUAL_VIOLENCE
  }

  /**
   * A goal of the plan.
   *
   * @param inHerWords whether it stands in her own words
   * @param decidedWith who decided on it
   */
  public record Goal(@Nullable Boolean inHerWords, @Nullable DecidedWith decidedWith) {}

  /** Who decided on a goal. */
  public enum DecidedWith {
    TOGETHER,
    HER_ALONE,
    WORKER,
    NOT_RECORDED
  }
}
