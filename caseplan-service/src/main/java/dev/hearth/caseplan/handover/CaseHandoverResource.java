package dev.hearth.caseplan.handover;

import dev.hearth.caseplan.handover.HandoverMessages.HandoverAnswer;
import dev.hearth.caseplan.handover.HandoverMessages.OfferHandover;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases/{caseId}/handovers")
@Tag(name = "handovers")
public class CaseHandoverResource {
  private final Handovers handovers;

  CaseHandoverResource(Handovers handovers) {
    this.handovers = handovers;
  }

  @PUT
  @Path("{handoverId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "As lead or supervisor: offer the lead role; it counts when the other side accepts")
  @APIResponse(responseCode = "201", description = "Offered; ETag")
  @APIResponse(
      responseCode = "409",
      description = "Another offer is open, or this person cannot take the case")
  public Response offer(
      @PathParam("caseId") UUID caseId,
      @PathParam("handoverId") UUID handoverId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid OfferHandover body) {
    Preconditions.requireCreation(ifNoneMatch);
    handovers.offer(caseId, handoverId, body);
    return Response.created(URI.create("/v1/handovers/" + handoverId))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The handovers of a case, newest first")
  public Page<HandoverAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return handovers.ofCase(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }
}
