package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.RuleRefusal;
import dev.hearth.caseplan.practice.WrittenWords.KeptWords;
import dev.hearth.kit.web.Preconditions;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers a step: the plan's new ETag, or everything that stands against it. */
final class StepAnswer {
  private StepAnswer() {}

  static Response of(StepResult result) {
    return switch (result) {
      case StepResult.Taken taken -> changed(taken.version());
      case StepResult.NotTaken notTaken -> throw RuleRefusal.problem(notTaken.refused());
    };
  }

  /** The same with what the rules say of the words that were saved, where they say anything. */
  static Response of(StepResult result, List<FindingAnswer> saidOfWords) {
    Response answer = of(result);
    return saidOfWords.isEmpty()
        ? answer
        : Response.fromResponse(answer).status(200).entity(new KeptWords(saidOfWords)).build();
  }

  static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
