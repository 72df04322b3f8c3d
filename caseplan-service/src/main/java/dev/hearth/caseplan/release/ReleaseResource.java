package dev.hearth.caseplan.release;

import dev.hearth.caseplan.release.ReleaseMessages.GiveRelease;
import dev.hearth.caseplan.release.ReleaseMessages.ReleaseAnswer;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/releases")
@Tag(name = "releases")
public class ReleaseResource {
  private final Releases releases;

  ReleaseResource(Releases releases) {
    this.releases = releases;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record her consent to share with one agency")
  @APIResponse(responseCode = "201", description = "Recorded; ETag")
  public Response give(
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid GiveRelease body) {
    Preconditions.requireCreation(ifNoneMatch);
    releases.give(id, body);
    return Response.created(URI.create("/v1/releases/" + id))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a release")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReleaseAnswer.class)))
  public Response read(@PathParam("id") UUID id) {
    Releases.Versioned found = releases.read(id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @POST
  @Path("{id}/revocation")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Take the consent back, with effect at once: what was sent answers 410")
  @APIResponse(responseCode = "204", description = "Taken back; new ETag")
  public Response revoke(
      @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
    return Response.noContent()
        .header(
            "ETag", Preconditions.etag(releases.revoke(id, Preconditions.expectedVersion(ifMatch))))
        .build();
  }
}
