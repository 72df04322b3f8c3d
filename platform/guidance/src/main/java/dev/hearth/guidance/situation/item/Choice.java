package dev.hearth.guidance.situation.item;

import dev.hearth.guidance.situation.Told;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was put forward before an item was chosen.
 *
 * @param optionsOffered what she or the child could choose from; null when nobody told
 * @param singleOptionReasonNoted whether it is noted why there was one option only
 * @param reasonForChoiceNoted whether it is noted why this and no other was chosen
 * @param offeredToChild whether the child was given the choice
 * @param discussedFullyWithChild whether it was discussed fully with the child or young person
 * @param alternativesSaidToChild whether the child or young person heard that other help exists
 */
public record Choice(
    @Nullable List<Option> optionsOffered,
    @Nullable Boolean singleOptionReasonNoted,
    @Nullable Boolean reasonForChoiceNoted,
    @Nullable Told offeredToChild,
    @Nullable Boolean discussedFullyWithChild,
    @Nullable Boolean alternativesSaidToChild) {

  public Choice {
    optionsOffered = optionsOffered == null ? null : List.copyOf(optionsOffered);
  }

  /** Nothing of it was told. */
  public static Choice untold() {
    return new Choice(null, null, null, null, null, null);
  }

  /**
   * One option that was put forward.
   *
   * @param code the catalogue's code; null for something outside it
   * @param explainedInvolves whether it was said what happens in it
   * @param explainedHelps whether it was said how it might help
   */
  public record Option(
      @Nullable String code,
      @Nullable Boolean explainedInvolves,
      @Nullable Boolean explainedHelps) {}
}
