package dev.hearth.caseplan.handover;

import dev.hearth.caseplan.handover.HandoverMessages.DeclineHandover;
import dev.hearth.caseplan.handover.HandoverMessages.HandoverAnswer;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/handovers")
@Tag(name = "handovers")
public class HandoverResource {
  private final Handovers handovers;

  HandoverResource(Handovers handovers) {
    this.handovers = handovers;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Handovers offered to you or by you, newest first")
  public Page<HandoverAnswer> mine(
      @QueryParam("state") @DefaultValue("OFFERED") HandoverState state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return handovers.mine(state, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{handoverId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "A handover offered to you, or of a case whose care team you are on")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response read(@PathParam("handoverId") UUID handoverId) {
    Handovers.Versioned found = handovers.read(handoverId);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{handoverId}/acceptance")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As the one it is offered to: accept; from now on you lead the case")
  @APIResponse(responseCode = "204", description = "Accepted; new ETag")
  @APIResponse(responseCode = "409", description = "Answered already; possible names what is left")
  public Response accept(
      @PathParam("handoverId") UUID handoverId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(handovers.accept(handoverId, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{handoverId}/declining")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As the one it is offered to: decline, with a reason")
  @APIResponse(responseCode = "204", description = "Declined; new ETag")
  @APIResponse(responseCode = "409", description = "Answered already; possible names what is left")
  public Response decline(
      @PathParam("handoverId") UUID handoverId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid DeclineHandover body) {
    return changed(
        handovers.decline(handoverId, body.reason(), Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{handoverId}/withdrawal")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: withdraw the offer")
  @APIResponse(responseCode = "204", description = "Withdrawn; new ETag")
  @APIResponse(responseCode = "409", description = "Answered already; possible names what is left")
  public Response withdraw(
      @PathParam("handoverId") UUID handoverId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(handovers.withdraw(handoverId, Preconditions.expectedVersion(ifMatch)));
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
