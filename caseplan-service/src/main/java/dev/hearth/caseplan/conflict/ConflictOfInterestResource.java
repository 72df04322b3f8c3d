package dev.hearth.caseplan.conflict;

import dev.hearth.caseplan.conflict.ConflictMessages.ConflictAnswer;
import dev.hearth.caseplan.conflict.ConflictMessages.DeclareConflict;
import dev.hearth.caseplan.conflict.ConflictMessages.LiftConflict;
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

@Path("/v1/cases/{caseId}/conflicts-of-interest")
@Tag(name = "care-team")
public class ConflictOfInterestResource {
  private final ConflictsOfInterest conflicts;

  ConflictOfInterestResource(ConflictsOfInterest conflicts) {
    this.conflicts = conflicts;
  }

  @PUT
  @Path("{conflictId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Declare a conflict of interest: somebody's as lead or supervisor, your own as a member;"
              + " from then on the case does not exist for that person")
  @APIResponse(responseCode = "201", description = "Declared, and off the team; ETag")
  @APIResponse(responseCode = "409", description = "Declared already, or the case needs a lead")
  public Response declare(
      @PathParam("caseId") UUID caseId,
      @PathParam("conflictId") UUID conflictId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid DeclareConflict body) {
    Preconditions.requireCreation(ifNoneMatch);
    conflicts.declare(caseId, conflictId, body);
    return Response.created(
            URI.create("/v1/cases/" + caseId + "/conflicts-of-interest/" + conflictId))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: the conflicts of interest, lifted ones too")
  public Page<ConflictAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return conflicts.ofCase(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{conflictId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: one conflict of interest, with its reason")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ConflictAnswer.class)))
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("conflictId") UUID conflictId) {
    ConflictsOfInterest.Versioned found = conflicts.read(caseId, conflictId);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{conflictId}/lifting")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: lift a conflict of interest; it stays as history")
  @APIResponse(responseCode = "204", description = "Lifted; new ETag")
  @APIResponse(responseCode = "409", description = "Lifted already")
  public Response lift(
      @PathParam("caseId") UUID caseId,
      @PathParam("conflictId") UUID conflictId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid LiftConflict body) {
    long version =
        conflicts.lift(caseId, conflictId, body.reason(), Preconditions.expectedVersion(ifMatch));
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
