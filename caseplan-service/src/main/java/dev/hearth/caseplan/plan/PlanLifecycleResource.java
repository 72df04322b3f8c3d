package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.Activate;
import dev.hearth.caseplan.plan.PlanStepMessages.ClosePlan;
import dev.hearth.caseplan.plan.PlanStepMessages.ResumePlan;
import dev.hearth.caseplan.plan.PlanStepMessages.SignOffReview;
import dev.hearth.caseplan.plan.PlanStepMessages.SuspendPlan;
import dev.hearth.caseplan.practice.FindingAnswer;
import dev.hearth.caseplan.practice.OurWords;
import dev.hearth.caseplan.practice.WrittenWords;
import dev.hearth.caseplan.practice.WrittenWords.KeptWords;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
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
public class PlanLifecycleResource {
  private final PlanLifecycle lifecycle;
  private final WrittenWords words;

  PlanLifecycleResource(PlanLifecycle lifecycle, WrittenWords words) {
    this.lifecycle = lifecycle;
    this.words = words;
  }

  @POST
  @Path("{id}/activation")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Take the plan live, if the practice rules let it")
  @APIResponse(responseCode = "204", description = "Active; new ETag")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response activate(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Activate body) {
    return StepAnswer.of(
        lifecycle.activate(
            id, body.itemIds(), body.answers(), Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/review")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Sign off that the plan was gone through; the practice rules are asked")
  @APIResponse(responseCode = "204", description = "Signed off as a version; new ETag")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response review(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SignOffReview body) {
    return StepAnswer.of(
        lifecycle.review(id, body.answers(), Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/suspension")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Let the plan rest; safety measures and practical support go on, the rest waits")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Suspended; new ETag")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  public Response suspend(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid SuspendPlan body) {
    List<FindingAnswer> said = words.look(new OurWords().and("reason", body.reason()));
    return StepAnswer.of(lifecycle.suspend(id, body, Preconditions.expectedVersion(ifMatch)), said);
  }

  @POST
  @Path("{id}/resumption")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Take the plan up again, judged like going live")
  @APIResponse(responseCode = "204", description = "Active; new ETag")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response resume(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ResumePlan body) {
    return StepAnswer.of(lifecycle.resume(id, body, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/closing")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "End the plan, with a reason and a way back; a draft too")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Closed for good; new ETag")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response close(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ClosePlan body) {
    List<FindingAnswer> said =
        words.look(
            new OurWords()
                .and("wayBack", body.wayBack())
                .and("engagementNote", body.engagementNote()));
    return StepAnswer.of(lifecycle.close(id, body, Preconditions.expectedVersion(ifMatch)), said);
  }
}
