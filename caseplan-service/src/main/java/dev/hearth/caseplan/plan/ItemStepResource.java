package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.PlanMessages.ActivateItem;
import dev.hearth.caseplan.plan.PlanStepMessages.HoldItem;
import dev.hearth.caseplan.plan.PlanStepMessages.ItemStepRequest;
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
public class ItemStepResource {
  private final ItemSteps steps;
  private final WrittenWords words;

  ItemStepResource(ItemSteps steps, WrittenWords words) {
    this.steps = steps;
    this.words = words;
  }

  @POST
  @Path("{id}/items/{itemId}/activation")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Start one item, or go on with one that was on hold")
  @APIResponse(responseCode = "204", description = "Active; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response activate(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ActivateItem body) {
    return StepAnswer.of(
        steps.activate(id, itemId, body.answers(), Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/items/{itemId}/hold")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Let a running item wait, with a reason")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "On hold; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(
      responseCode = "422",
      description = "It is about him, the plan is active and a rule stands against it")
  public Response hold(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid HoldItem body) {
    List<FindingAnswer> said = words.look(new OurWords().and("reason", body.reason()));
    return StepAnswer.of(
        steps.hold(id, itemId, body, Preconditions.expectedVersion(ifMatch)), said);
  }

  @POST
  @Path("{id}/items/{itemId}/completion")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Write down that an item is done; no rule is asked")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Done; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  public Response complete(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ItemStepRequest body) {
    List<FindingAnswer> said = words.look(new OurWords().and("words", body.words()));
    return StepAnswer.of(
        steps.complete(id, itemId, body, Preconditions.expectedVersion(ifMatch)), said);
  }

  @POST
  @Path("{id}/items/{itemId}/declining")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Drop an item without the mother; her own no is her agreement's")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Declined; new ETag of the plan")
  @APIResponse(
      responseCode = "409",
      description = "It involves her, or not from here; the steps that are")
  @APIResponse(
      responseCode = "422",
      description = "It is about him, the plan is active and a rule stands against it")
  public Response decline(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ItemStepRequest body) {
    List<FindingAnswer> said = words.look(new OurWords().and("words", body.words()));
    return StepAnswer.of(
        steps.decline(id, itemId, body, Preconditions.expectedVersion(ifMatch)), said);
  }

  @POST
  @Path("{id}/items/{itemId}/reopening")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Put an item back on the table as a proposal")
  @APIResponse(
      responseCode = "200",
      description = "The same, and the rules say something of the words; they are kept as they are",
      content = @Content(schema = @Schema(implementation = KeptWords.class)))
  @APIResponse(responseCode = "204", description = "Proposed; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "Not from here; the steps that are")
  @APIResponse(
      responseCode = "422",
      description = "The plan is active and a rule stands against it")
  public Response reopen(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ItemStepRequest body) {
    List<FindingAnswer> said = words.look(new OurWords().and("words", body.words()));
    return StepAnswer.of(
        steps.reopen(id, itemId, body, Preconditions.expectedVersion(ifMatch)), said);
  }
}
