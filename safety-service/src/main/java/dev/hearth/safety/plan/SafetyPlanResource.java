package dev.hearth.safety.plan;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.plan.SafetyPlanAnswer.Completed;
import dev.hearth.safety.plan.SafetyPlanAnswer.PlanSummary;
import dev.hearth.safety.plan.SafetyPlanAnswer.PlanVersionSummary;
import dev.hearth.safety.plan.SafetyPlans.Versioned;
import dev.hearth.safety.practice.Acknowledgement;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Safety plans and contingency safety plans over REST; for a case's care team alone. */
@Path("/v1/safety-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "safety-plans")
class SafetyPlanResource {
  private final SafetyPlans plans;

  SafetyPlanResource(SafetyPlans plans) {
    this.plans = plans;
  }

  /** Completes a contingency plan; a warning can be answered with a reason. */
  @Schema(name = "ContingencyPlanCompletion")
  record CompletionRequest(
      @Nullable @Size(max = 20) List<@NotNull @Valid Acknowledgement> acknowledgements) {}

  /** Ends a plan. */
  @Schema(name = "SafetyPlanEnding")
  record EndingRequest(@Nullable @Size(max = 2000) String words) {
    @Override
    public String toString() {
      return "EndingRequest";
    }
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Make a safety plan, active at once in place of the one of its kind before it; or, with"
              + " If-Match, its next version")
  @APIResponse(responseCode = "201", description = "Made and active, its revision as ETag")
  @APIResponse(
      responseCode = "200",
      description =
          "The next version, active at once. Her agreement from before the last version does not"
              + " carry over to other words: it reads NOT_ASKED")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case or plan that this caller may see")
  @APIResponse(responseCode = "409", description = "It was superseded or ended")
  @APIResponse(responseCode = "410", description = "What it said was erased")
  @APIResponse(responseCode = "412", description = "This id is taken, or it changed since")
  @APIResponse(responseCode = "428", description = "If-None-Match: * or If-Match is missing")
  public RestResponse<SafetyPlanAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SafetyPlanRequest request) {
    if (ifNoneMatch == null && ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return tagged(ResponseBuilder.ok(), plans.change(id, expected, request));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return tagged(
        ResponseBuilder.created(URI.create("/v1/safety-plans/" + id)), plans.make(id, request));
  }

  @POST
  @Path("/{id}/completion")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Say that a contingency plan was gone through with her; the rules' findings hold nothing"
              + " back")
  @APIResponse(responseCode = "200", description = "Completed, with what the rules say of it")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No safety plan that this caller may see")
  @APIResponse(responseCode = "409", description = "It is of another kind, superseded or ended")
  @APIResponse(responseCode = "410", description = "What it said was erased")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<Completed> complete(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid CompletionRequest request) {
    return tagged(
        ResponseBuilder.ok(),
        plans.complete(id, Preconditions.expectedVersion(ifMatch), request.acknowledgements()));
  }

  @POST
  @Path("/{id}/ending")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "End a safety plan that she no longer wants; the standing changes with it")
  @APIResponse(responseCode = "200", description = "Ended")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No safety plan that this caller may see")
  @APIResponse(responseCode = "409", description = "It was superseded or ended before")
  @APIResponse(responseCode = "410", description = "What it said was erased")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<SafetyPlanAnswer> end(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndingRequest request) {
    return tagged(
        ResponseBuilder.ok(),
        plans.end(id, Preconditions.expectedVersion(ifMatch), request.words()));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a safety plan: what to do, whom to call, where to go, and the rest")
  @APIResponse(responseCode = "200", description = "The last version, the plan's revision as ETag")
  @APIResponse(responseCode = "404", description = "No safety plan that this caller may see")
  public RestResponse<SafetyPlanAnswer> read(@PathParam("id") UUID id) {
    return tagged(ResponseBuilder.ok(), plans.read(id));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a case's safety plans, newest first, without their words")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "caseId is missing, or a parameter is wrong")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<PlanSummary> list(
      @Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return plans.list(caseId, cursor, limit);
  }

  @GET
  @Path("/{id}/versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a plan's versions, newest first, and which sections changed in each")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "A parameter is wrong")
  @APIResponse(responseCode = "404", description = "No safety plan that this caller may see")
  public Page<PlanVersionSummary> versions(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return plans.versions(id, cursor, limit);
  }

  @GET
  @Path("/{id}/versions/{version}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read one version of a plan as it was made")
  @APIResponse(responseCode = "200", description = "The version")
  @APIResponse(responseCode = "404", description = "No version that this caller may see")
  public SafetyPlanAnswer readVersion(@PathParam("id") UUID id, @PathParam("version") int version) {
    return plans.readVersion(id, version);
  }

  private static <T> RestResponse<T> tagged(ResponseBuilder<T> builder, Versioned<T> answer) {
    return builder
        .entity(answer.answer())
        .header(HttpHeaders.ETAG, Preconditions.etag(answer.revision()))
        .build();
  }
}
