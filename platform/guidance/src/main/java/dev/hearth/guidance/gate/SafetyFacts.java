package dev.hearth.guidance.gate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything the gate looks at, and nothing else.
 *
 * @param assessment the last assessment, or null when there is none
 * @param safetyPlanActive whether a safety plan is in force
 * @param feelsSafeEnoughToStart her own answer
 * @param feedFresh false when the facts come over a feed that has fallen silent; always true where
 *     the facts are at home
 */
public record SafetyFacts(
    @Nullable Assessment assessment,
    boolean safetyPlanActive,
    FeelsSafeEnough feelsSafeEnoughToStart,
    boolean feedFresh) {

  /**
   * The last safety assessment as far as the gate needs it.
   *
   * @param level the level it found, her own rating and the practitioner's judgement included
   * @param outcomeIncomplete whether so much was left unasked that its outcome is INCOMPLETE; a
   *     single core question left unasked raises the level and is not this
   * @param overtaken whether a trigger voids it
   * @param validUntil the last instant at which it is current: the next due time, also of triggers
   */
  public record Assessment(
      SafetyLevel level, boolean outcomeIncomplete, boolean overtaken, Instant validUntil) {

    /** An assessment with enough asked, that no trigger has overtaken. */
    public static Assessment of(SafetyLevel level, Instant validUntil) {
      return new Assessment(level, false, false, validUntil);
    }

    /** The same assessment with too much left unasked. */
    public Assessment withIncompleteOutcome() {
      return new Assessment(level, true, overtaken, validUntil);
    }

    /** The same assessment after a trigger that voids it. */
    public Assessment overtakenByTrigger() {
      return new Assessment(level, outcomeIncomplete, true, validUntil);
    }
  }

  /** Nothing is known: no assessment, no safety plan, she was not asked. */
  public static SafetyFacts notAssessed() {
    return new SafetyFacts(null, false, FeelsSafeEnough.NOT_ASKED, true);
  }

  /** An assessment alone: no safety plan, and she was not asked whether she wants to start. */
  public static SafetyFacts of(Assessment assessment) {
    return new SafetyFacts(assessment, false, FeelsSafeEnough.NOT_ASKED, true);
  }

  /** The same facts with a safety plan in force. */
  public SafetyFacts withActiveSafetyPlan() {
    return new SafetyFacts(assessment, true, feelsSafeEnoughToStart, feedFresh);
  }

  /** The same facts with her answer. */
  public SafetyFacts sheFeelsSafeEnough(FeelsSafeEnough answer) {
    return new SafetyFacts(assessment, safetyPlanActive, answer, feedFresh);
  }

  /** The same facts, read from a feed that has fallen silent. */
  public SafetyFacts fromStaleFeed() {
    return new SafetyFacts(assessment, safetyPlanActive, feelsSafeEnoughToStart, false);
  }
}
