package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.RuleRefusal;
import dev.hearth.kit.web.Preconditions;
import jakarta.ws.rs.core.Response;

/** Answers a step: the plan's new ETag, or everything that stands against it. */
final class StepAnswer {
  private StepAnswer() {}

  static Response of(StepResult result) {
    return switch (result) {
      case StepResult.Taken taken -> changed(taken.version());
      case StepResult.NotTaken notTaken -> throw RuleRefusal.problem(notTaken.refused());
    };
  }

  static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
