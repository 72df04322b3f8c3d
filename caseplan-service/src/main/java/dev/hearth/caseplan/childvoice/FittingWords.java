package dev.hearth.caseplan.childvoice;

import static dev.hearth.caseplan.childvoice.VoiceMessages.isSaid;

import dev.hearth.caseplan.childvoice.ConversationMessages.ChildSignature;
import dev.hearth.caseplan.childvoice.ConversationMessages.HeldConversation;
import dev.hearth.caseplan.childvoice.ConversationMessages.PutConversation;
import dev.hearth.caseplan.childvoice.DecisionMessages.ChildView;
import dev.hearth.caseplan.childvoice.DecisionMessages.PutDecision;
import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfile;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What fields ask of one another, of the time and of the case; wrong ones are named. */
final class FittingWords {
  private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
  private static final Duration LONGEST_AHEAD = Duration.ofDays(2 * 366);

  private final Instant now;
  private final Predicate<UUID> isPlanOfCase;
  private final List<FieldProblem> problems = new ArrayList<>();

  /**
   * @param isPlanOfCase whether a plan belongs to the case that is written about
   */
  FittingWords(Instant now, Predicate<UUID> isPlanOfCase) {
    this.now = now;
    this.isPlanOfCase = isPlanOfCase;
  }

  void require(ChildProfile told) {
    if (told.confidentiality() != null) {
      past("confidentiality.explainedAt", told.confidentiality().explainedAt());
    }
    if (told.sharing() != null) {
      past("sharing.sharedAt", told.sharing().sharedAt());
      plan("sharing.planId", told.sharing().planId());
      if (told.sharing().sharedAt() == null && told.sharing().planId() != null) {
        wrong("sharing.sharedAt", "must say when the child saw this plan");
      }
    }
    finish();
  }

  void require(PutConversation told) {
    HeldConversation held = told.held();
    if (told.state() == ConversationState.HELD) {
      past("at", told.at());
      if (held == null) {
        wrong("held", "must be there once the conversation was held");
      }
    } else {
      if (held != null) {
        wrong("held", "must be left out unless the state is HELD");
      }
      if (told.at().isBefore(EARLIEST) || told.at().isAfter(now.plus(LONGEST_AHEAD))) {
        wrong("at", "must lie within the next two years");
      }
    }
    if (held != null) {
      look(held);
    }
    finish();
  }

  void require(PutDecision told) {
    past("decidedAt", told.decidedAt());
    plan("planId", told.planId());
    ChildView view = told.childView();
    if (view != null && view.state() != ViewState.GIVEN && view.words() != null) {
      wrong("childView.words", "must be left out unless the state is GIVEN");
    }
    finish();
  }

  private void look(HeldConversation held) {
    ChildSignature signature = held.signature();
    if (signature != null) {
      past("held.signature.at", signature.at());
      if (signature.state() == SignatureState.NOT_ASKED
          && (signature.at() != null || signature.how() != null)) {
        wrong("held.signature.state", "must not be NOT_ASKED where it is told when or how");
      }
    }
    if (held.choice() != null && isSaid(held.choice().chose()) && !held.offeredAChoice()) {
      wrong("held.choice.offered", "must say what the child could choose from");
    }
    if (held.shared() != null) {
      plan("held.shared.planId", held.shared().planId());
    }
  }

  private void past(String field, @Nullable Instant at) {
    if (at != null && (at.isAfter(now) || at.isBefore(EARLIEST))) {
      wrong(field, "must lie between 1900 and now");
    }
  }

  private void plan(String field, @Nullable UUID planId) {
    if (planId != null && !isPlanOfCase.test(planId)) {
      wrong(field, "must be a plan of this case");
    }
  }

  private void wrong(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }

  private void finish() {
    if (!problems.isEmpty()) {
      throw Problems.badFields(problems);
    }
  }
}
