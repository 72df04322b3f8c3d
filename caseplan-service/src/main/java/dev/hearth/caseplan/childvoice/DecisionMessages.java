package dev.hearth.caseplan.childvoice;

import static dev.hearth.caseplan.childvoice.VoiceMessages.micros;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is asked of decisions about a child over REST, and what is answered. */
final class DecisionMessages {
  private DecisionMessages() {}

  /**
   * A decision that concerns the child.
   *
   * @param planId the plan of the case, where the decision is about that
   * @param childView not asked when left out
   */
  record PutDecision(
      @NotBlank @Size(max = 4000) String what,
      @NotNull Instant decidedAt,
      @Nullable UUID planId,
      @Nullable @Valid ChildView childView) {
    // Validation names a missing field afterwards.
    @SuppressWarnings("NullAway")
    PutDecision {
      decidedAt = micros(decidedAt);
    }

    ViewState viewState() {
      return childView == null ? ViewState.NOT_ASKED : childView.state();
    }
  }

  /** What the child wants, in the child's words. */
  record ChildView(@NotNull ViewState state, @Nullable @Size(max = 4000) String words) {}

  /** A decision as it is known now; absent content means that the case was erased. */
  record DecisionAnswer(
      UUID id,
      UUID childId,
      Instant decidedAt,
      ViewState childView,
      @Nullable PutDecision decision,
      Instant writtenAt,
      String writtenBy) {}

  /** A line of the list of decisions about a child: no words. */
  record DecisionLine(UUID id, Instant decidedAt, ViewState childView, @Nullable UUID planId) {}

  /** A decision as somebody wrote it once. */
  record DecisionVersion(
      long version, Instant madeAt, String madeBy, @Nullable PutDecision decision) {}
}
