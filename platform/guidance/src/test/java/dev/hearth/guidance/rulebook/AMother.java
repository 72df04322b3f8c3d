package dev.hearth.guidance.rulebook;

import dev.hearth.guidance.situation.Told;
import dev.hearth.guidance.situation.mother.Background;
import dev.hearth.guidance.situation.mother.Mother;
import dev.hearth.guidance.situation.mother.Mother.Strength;
import dev.hearth.guidance.situation.mother.Mother.StrengthState;
import dev.hearth.guidance.situation.mother.PastHelp;
import dev.hearth.guidance.situation.mother.PastHelp.Effect;
import dev.hearth.guidance.situation.mother.PastHelp.Experience;
import dev.hearth.guidance.situation.mother.PastHelp.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mother of whom the one thing is told that a test is about. */
final class AMother {

  private AMother() {}

  static Mother withPriorities(@Nullable Integer count) {
    return mother(count, null, null, null, null);
  }

  static Mother withStrengths(@Nullable Map<Strength, StrengthState> strengths) {
    return mother(null, strengths, null, null, null);
  }

  static Mother withPastHelp(@Nullable PastHelp past) {
    return mother(null, null, past, null, null);
  }

  static Mother whoKnowsYouAreThere(@Nullable Told reaches, @Nullable Boolean rhythm) {
    return mother(null, null, null, reaches, rhythm);
  }

  /** She was asked and told of these. */
  static Mother whoTold(Experience... experiences) {
    return withPastHelp(new PastHelp(Status.RECORDED, List.of(experiences), false));
  }

  /** Nothing came of asking her, or nobody did. */
  static Mother whoWasAsked(@Nullable Status status) {
    return withPastHelp(new PastHelp(status, List.of(), false));
  }

  /** Work with video recordings at a service, of the class VIPP belongs to. */
  static Experience videoWork(@Nullable Effect effect) {
    return new Experience(
        "video-home-training", "sensitive-parenting-intervention", "provider-1", true, effect);
  }

  private static Mother mother(
      @Nullable Integer priorities,
      @Nullable Map<Strength, StrengthState> strengths,
      @Nullable PastHelp past,
      @Nullable Told reaches,
      @Nullable Boolean rhythm) {
    return new Mother(
        Background.untold(), priorities, strengths, past, null, null, reaches, rhythm, null, null);
  }
}
