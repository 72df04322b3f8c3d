package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.DraftPlan;
import dev.hearth.caseplan.plan.PlanMessages.PlanAnswer;
import dev.hearth.caseplan.plan.PlanMessages.PlanLine;
import dev.hearth.caseplan.plan.PlanMessages.PutItem;
import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.WrittenWords;
import dev.hearth.caseplan.practice.WrittenWords.KeptWords;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-plans")
@Tag(name = "case-plans")
public class CasePlanResource {
  private final CasePlans plans;
  private final WrittenWords words;

  CasePlanResource(CasePlans plans, WrittenWords words) {
    this.plans = plans;
    this.words = words;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Start a plan for a case, as a draft")
  @APIResponse(responseCode = "201", description = "Drafted; ETag")
  public Response draft(
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid DraftPlan body) {
    Preconditions.requireCreation(ifNoneMatch);
    plans.draft(id, body.caseId());
    return Response.created(URI.create("/v1/case-plans/" + id))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a plan with its items, her agreement to each, and the safety gate")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PlanAnswer.class)))
  public Response read(@PathParam("id") UUID id) {
    CasePlans.Versioned found = plans.read(id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The plans of a case, newest first")
  public Page<PlanLine> list(
      @QueryParam("caseId") @NotNull UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return plans.ofCase(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @PUT
  @Path("{id}/items/{itemId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Add an item, or change it; a change asks for her agreement anew")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Kept; new ETag of the plan")
  @APIResponse(
      responseCode = "422",
      description = "The plan is active and a rule stands against it")
  public Response putItem(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutItem body) {
    List<FindingAnswer> said = words.look(body.ourWords());
    return StepAnswer.of(
        plans.putItem(id, itemId, body, Preconditions.expectedVersion(ifMatch)), said);
  }
}
