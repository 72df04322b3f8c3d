package dev.hearth.caseplan.breakglass;

import dev.hearth.caseplan.breakglass.GlassMessages.BreakGlass;
import dev.hearth.caseplan.breakglass.GlassMessages.GlassAnswer;
import dev.hearth.caseplan.breakglass.GlassMessages.GlassOpen;
import dev.hearth.caseplan.breakglass.GlassMessages.ReviewGlass;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases/{caseId}/glass-breaks")
@Tag(name = "break-glass")
public class GlassBreakResource {
  private final GlassBreaks glass;

  GlassBreakResource(GlassBreaks glass) {
    this.glass = glass;
  }

  @PUT
  @Path("{glassId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "In an emergency: read this case for one hour without being on its care team; its lead"
              + " and supervisors are told at once")
  @APIResponse(
      responseCode = "201",
      description = "Open until endsAt; ETag",
      content = @Content(schema = @Schema(implementation = GlassOpen.class)))
  @APIResponse(responseCode = "404", description = "Your agency has no such case, or not for you")
  @APIResponse(responseCode = "409", description = "You are on the team, or the hour still runs")
  @APIResponse(responseCode = "429", description = "Too often within 24 hours")
  public Response breakGlass(
      @PathParam("caseId") UUID caseId,
      @PathParam("glassId") UUID glassId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid BreakGlass body) {
    Preconditions.requireCreation(ifNoneMatch);
    GlassOpen open = glass.breakGlass(caseId, glassId, body.reason());
    return Response.created(URI.create("/v1/cases/" + caseId + "/glass-breaks/" + glassId))
        .entity(open)
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @RolesAllowed("supervisor")
  @Operation(summary = "As a supervisor of the case: who broke its glass, newest first")
  public Page<GlassAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return glass.list(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{glassId}")
  @RolesAllowed("supervisor")
  @Operation(summary = "As a supervisor of the case: one use of break-glass, with its reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = GlassAnswer.class)))
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("glassId") UUID glassId) {
    GlassBreaks.Versioned found = glass.read(caseId, glassId);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{glassId}/review")
  @RolesAllowed("supervisor")
  @Operation(summary = "As a supervisor of the case: say whether it was justified")
  @APIResponse(responseCode = "204", description = "Reviewed; new ETag")
  @APIResponse(responseCode = "403", description = "It was you who broke the glass")
  @APIResponse(responseCode = "409", description = "Reviewed already")
  public Response review(
      @PathParam("caseId") UUID caseId,
      @PathParam("glassId") UUID glassId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ReviewGlass body) {
    long version = glass.review(caseId, glassId, body, Preconditions.expectedVersion(ifMatch));
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
