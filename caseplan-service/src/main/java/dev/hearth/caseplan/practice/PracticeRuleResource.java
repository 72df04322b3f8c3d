package dev.hearth.caseplan.practice;

import dev.hearth.guidance.rule.Basis;
import dev.hearth.guidance.rule.Moment;
import dev.hearth.guidance.rule.OverridePolicy;
import dev.hearth.guidance.rule.RuleCard;
import dev.hearth.guidance.rule.Severity;
import dev.hearth.guidance.rulebook.RuleBook;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
      List<String> related,
      boolean canBeSwitchedOff,
      boolean on) {
    static RuleAnswer of(RuleCard card, Set<String> off) {
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
          card.related(),
          RuleBook.canBeSwitchedOff(card.code()),
          !off.contains(card.code()));
    }
  }

  /**
   * Switching a rule for the caller's agency.
   *
   * @param on whether it is looked at from now on
   * @param reason why, in more than blanks
   */
  record Switching(@NotNull Boolean on, @NotBlank @Size(min = 5, max = 2000) String reason) {}

  private final RuleSwitches switches;

  PracticeRuleResource(RuleSwitches switches) {
    this.switches = switches;
  }

  @GET
  @Authenticated
  @Transactional
  @Operation(summary = "All practice rules in reading order, and whether your agency uses each")
  public List<RuleAnswer> list() {
    Set<String> off = switches.off();
    return RuleBook.cards().stream().map(card -> RuleAnswer.of(card, off)).toList();
  }

  @GET
  @Path("{code}")
  @Authenticated
  @Transactional
  @Operation(summary = "One practice rule, and whether your agency uses it")
  @APIResponse(
      responseCode = "200",
      description = "The ETag is of its switch in your agency",
      content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
  public Response read(@PathParam("code") String code) {
    Set<String> off = switches.off();
    RuleAnswer answer =
        RuleBook.card(code).map(card -> RuleAnswer.of(card, off)).orElseThrow(Problems::notFound);
    return Response.ok(answer).header("ETag", Preconditions.etag(switches.version(code))).build();
  }

  @GET
  @Path("{code}/switchings")
  @RolesAllowed({"supervisor", "agency-admin"})
  @Operation(summary = "Every switching of a rule in your agency: who, when, from, to and why")
  public Page<RuleSwitches.SwitchingAnswer> history(
      @PathParam("code") String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return switches.history(code, Cursor.decode(cursor, Long::valueOf), limit);
  }

  @POST
  @Path("{code}/switch")
  @RolesAllowed({"supervisor", "agency-admin"})
  @Operation(
      summary = "Do without a rule in your agency, or take it up again",
      description =
          "A derived rule: supervisor or administrator. A rule that a source says outright: the"
              + " administrator. SAF-03, SAF-07, CAD-01 and COM-00: nobody.")
  @APIResponse(
      responseCode = "204",
      description = "Switched, and kept with who, when and why; new ETag")
  @APIResponse(responseCode = "409", description = "Nobody may switch this rule off")
  public Response switchTo(
      @PathParam("code") String code,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Switching body) {
    long version =
        switches.switchTo(body.on(), code, body.reason(), Preconditions.expectedVersion(ifMatch));
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
