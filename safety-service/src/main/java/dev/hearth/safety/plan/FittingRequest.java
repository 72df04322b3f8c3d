package dev.hearth.safety.plan;

import dev.hearth.guidance.situation.AgreementState;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import dev.hearth.safety.plan.PlanWords.ForChild;
import dev.hearth.safety.plan.PlanWords.Sharing;
import dev.hearth.safety.plan.SafetyPlanRequest.HerAgreement;
import dev.hearth.safety.times.SentTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields of a plan ask of one another and of the time; each one that is wrong is named. */
final class FittingRequest {
  private final SafetyPlanRequest request;
  private final PlanWords words;
  private final Instant now;
  private final List<FieldProblem> problems = new ArrayList<>();

  private FittingRequest(SafetyPlanRequest request, Instant now) {
    this.request = request;
    this.words = request.words();
    this.now = now;
  }

  /** The words of a request that fits; 400 with every wrong field named otherwise. */
  static PlanWords words(SafetyPlanRequest request, Instant now) {
    FittingRequest fitting = new FittingRequest(request, now);
    fitting.look();
    if (!fitting.problems.isEmpty()) {
      throw Problems.badFields(fitting.problems);
    }
    return fitting.words;
  }

  private void look() {
    if (words.allActions().findAny().isEmpty()) {
      wrong("actions", "must name one action at least, here or under a warning sign");
    }
    if (request.kindOrSafety() == PlanKind.SAFETY) {
      onlyForContingency("networks", !words.networks().isEmpty());
      onlyForContingency("policeInvolved", words.policeInvolved() != null);
      onlyForContingency("policeNote", words.policeNote() != null);
    }
    for (int i = 0; i < words.children().size(); i++) {
      look("children[" + i + "].", words.children().get(i));
    }
    for (int i = 0; i < words.mayBeSharedWith().size(); i++) {
      look("mayBeSharedWith[" + i + "].", words.mayBeSharedWith().get(i));
    }
    if (request.agreement() != null) {
      look(request.agreement());
    }
  }

  private void onlyForContingency(String field, boolean sent) {
    if (sent) {
      wrong(field, "belongs to a plan of kind CONTINGENCY; take it out or change the kind");
    }
  }

  private void look(String field, ForChild child) {
    if (child.childId() == null && (child.label() == null || child.label().isBlank())) {
      wrong(field + "label", "must say which child, when there is no childId");
    }
  }

  private void look(String field, Sharing sharing) {
    past(field + "askedAt", sharing.askedAt());
    past(field + "withdrawnAt", sharing.withdrawnAt());
    if (sharing.withdrawnAt() != null && sharing.withdrawnAt().isBefore(sharing.askedAt())) {
      wrong(field + "withdrawnAt", "must not lie before askedAt");
    }
  }

  private void look(HerAgreement agreement) {
    past("agreement.at", agreement.at());
    if (agreement.state() == AgreementState.NOT_ASKED) {
      if (agreement.at() != null) {
        wrong("agreement.at", "must be left out while she was not asked");
      }
      if (agreement.words() != null) {
        wrong("agreement.words", "must be left out while she was not asked");
      }
    }
  }

  private void past(String field, @Nullable Instant at) {
    if (at != null && !SentTimes.hasBeen(at, now)) {
      wrong(field, SentTimes.MUST_HAVE_BEEN);
    }
  }

  private void wrong(String field, String message) {
    problems.add(new FieldProblem(field, message));
  }
}
