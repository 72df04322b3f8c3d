package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfile;
import dev.hearth.caseplan.childvoice.VoiceMessages.ChildProfileVersion;
import dev.hearth.caseplan.childvoice.VoiceMessages.VoiceAnswer;
import dev.hearth.caseplan.versions.PlaceInHistory;
import dev.hearth.kit.paging.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases/{caseId}/children/{childId}/voice")
@Tag(name = "child-voice")
public class ChildVoiceResource {
  private final ChildVoices voices;

  ChildVoiceResource(ChildVoices voices) {
    this.voices = voices;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Read the ten principles of working with this child, and how far each is kept")
  @APIResponse(
      responseCode = "200",
      description =
          "The ETag is the profile's; there is none while no profile was written of this record."
              + " What was written of records merged into it is read with it",
      content = @Content(schema = @Schema(implementation = VoiceAnswer.class)))
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("childId") UUID childId) {
    ChildVoices.Versioned<VoiceAnswer> found = voices.read(caseId, childId);
    Response.ResponseBuilder answer = Response.ok(found.body());
    return found.version() == 0
        ? answer.build()
        : answer.header("ETag", Preconditions.etag(found.version())).build();
  }

  @PUT
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Write a child's profile, with If-None-Match: *, or change it, with If-Match")
  @APIResponse(responseCode = "201", description = "Written; ETag")
  @APIResponse(responseCode = "204", description = "Changed; new ETag")
  public Response put(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ChildProfile body) {
    if (ifMatch != null) {
      long version = voices.change(caseId, childId, body, Preconditions.expectedVersion(ifMatch));
      return Response.noContent().header("ETag", Preconditions.etag(version)).build();
    }
    Preconditions.requireCreation(ifNoneMatch);
    voices.write(caseId, childId, body);
    return Response.created(URI.create("/v1/cases/" + caseId + "/children/" + childId + "/voice"))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @Path("versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What was written of a child's profile, each version with its author")
  public Page<ChildProfileVersion> history(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return voices.history(caseId, childId, Cursor.decode(cursor, PlaceInHistory::parse), limit);
  }
}
