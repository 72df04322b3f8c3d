package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.kit.problem.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/practice-rules")
@Tag(name = "practice-rules")
public class PracticeRuleResource {

  /** A rule as a practitioner reads it. */
  record RuleAnswer(
      String code,
      String title,
      String statement,
      Severity severity,
      Basis basis,
      FindingAnswer.Source source,
      List<Moment> evaluatedAt,
      String explanation,
      List<String> howToFix,
      String whatIsBlocked,
      OverridePolicy override,
      List<String> related) {
    static RuleAnswer of(RuleCard card) {
      return new RuleAnswer(
          card.code(),
          card.title(),
          card.statement(),
          card.severity(),
          card.basis(),
          new FindingAnswer.Source(card.source().document().id(), card.source().section()),
          card.evaluatedAt(),
          card.explanation(),
          card.howToFix(),
          card.whatIsBlocked(),
          card.override(),
          card.related());
    }
  }

  @GET
  @Authenticated
  @Operation(summary = "The practice rules that are live, in reading order")
  public List<RuleAnswer> list() {
    return RuleBook.cards().stream().map(RuleAnswer::of).toList();
  }

  @GET
  @Path("{code}")
  @Authenticated
  @Operation(summary = "One practice rule")
  public RuleAnswer read(@PathParam("code") String code) {
    return RuleBook.card(code).map(RuleAnswer::of).orElseThrow(Problems::notFound);
  }
}
