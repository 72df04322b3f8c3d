package dev.hearth.caseplan.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was asked at a contact of how safe she and the children are.
 *
 * @param asked YES also where she or a child told it unasked
 * @param motherView how safe she is in her own eyes; not asked yet when left out
 * @param childrenView how safe the children are, in their eyes or in hers
 * @param changesSinceLast what is different since the last contact
 */
record SafetyCheck(
    @NotNull SafetyAsked asked,
    @Nullable @Valid SafetyView motherView,
    @Nullable @Valid SafetyView childrenView,
    @Nullable @Valid SafetyView changesSinceLast) {

  /** Whether safety was asked about. */
  enum SafetyAsked {
    YES,
    NO
  }

  /** One question and what came of it. */
  record SafetyView(@NotNull AnswerState state, @Nullable @Size(max = 4000) String words) {
    boolean wordless() {
      return words == null || words.isBlank();
    }
  }

  /** Whether it tells of her or of the children: to have asked and to know nothing is no check. */
  boolean counts() {
    return asked == SafetyAsked.YES && (wasAsked(motherView) || wasAsked(childrenView));
  }

  boolean hasAnAnswer() {
    return wasAsked(motherView) || wasAsked(childrenView) || wasAsked(changesSinceLast);
  }

  private static boolean wasAsked(@Nullable SafetyView view) {
    return view != null && view.state().wasAsked();
  }
}
