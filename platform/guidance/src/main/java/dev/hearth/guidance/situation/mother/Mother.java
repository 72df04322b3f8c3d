package dev.hearth.guidance.situation.mother;

import dev.hearth.guidance.situation.AnswerState;
import dev.hearth.guidance.situation.Told;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The adult the plan is made with, as far as the rules need to know: codes and counts, none of her
 * words.
 *
 * @param background who she is
 * @param priorities how many priorities of her own are recorded
 * @param strengths what is noted of each of the four; a missing one was not told
 * @param pastHelp what help she had before
 * @param firstContact whether she never had formal help before
 * @param hesitant whether she hesitates to take help
 * @param knowsHowToReachWorker whether she knows how to reach the worker safely
 * @param contactRhythmAgreed whether it is agreed how often they are in touch
 * @param healthConcern whether her mental health or substance use is a concern
 * @param communityView whether she was asked how she sees her standing among the people around her
 */
public record Mother(
    @Nullable Background background,
    @Nullable Integer priorities,
    @Nullable Map<Strength, StrengthState> strengths,
    @Nullable PastHelp pastHelp,
    @Nullable Told firstContact,
    @Nullable Told hesitant,
    @Nullable Told knowsHowToReachWorker,
    @Nullable Boolean contactRhythmAgreed,
    @Nullable HealthConcern healthConcern,
    @Nullable AnswerState communityView) {

  public Mother {
    strengths = strengths == null ? null : Map.copyOf(strengths);
  }

  @Override
  public Background background() {
    return background == null ? Background.untold() : background;
  }

  /** Nothing of her was told. */
  public static Mother untold() {
    return new Mother(null, null, null, null, null, null, null, null, null, null);
  }

  /** What is noted of one of the four; null when it was not told. */
  public @Nullable StrengthState strength(Strength which) {
    return strengths == null ? null : strengths.get(which);
  }

  /** What to consider about her when support is chosen. */
  public enum Strength {
    ACTS_OF_PROTECTION,
    BELONGING,
    RESOURCES_AND_STRENGTHS,
    SKILLS
  }

  /** How far one of the four was talked about. */
  public enum StrengthState {
    NOTED,
    ASKED_NOTHING_NOTED,
    NOT_ASKED
  }

  /** How it stands with her mental health or substance use. */
  public enum HealthConcern {
    CONCERN,
    STABLE,
    NONE,
    NOT_ASKED
  }
}
