package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.GoalMessages.GoalAnswer;
import dev.hearth.caseplan.plan.GoalMessages.PutGoal;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-plans/{planId}/goals/{goalId}")
@Tag(name = "case-plans")
public class PlanGoalResource {
  private final PlanGoals goals;

  PlanGoalResource(PlanGoals goals) {
    this.goals = goals;
  }

  @PUT
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Add a goal to a plan, or change it")
  @APIResponse(responseCode = "204", description = "Kept; new ETag of the plan")
  @APIResponse(
      responseCode = "422",
      description = "The plan is active and a rule stands against it")
  public Response put(
      @PathParam("planId") UUID planId,
      @PathParam("goalId") UUID goalId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutGoal body) {
    return StepAnswer.of(goals.put(planId, goalId, body, Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a goal; its ETag is the plan's")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = GoalAnswer.class)))
  public Response read(@PathParam("planId") UUID planId, @PathParam("goalId") UUID goalId) {
    PlanGoals.Versioned found = goals.read(planId, goalId);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }
}
