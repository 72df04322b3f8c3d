package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.VersionMessages.VersionAnswer;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

@Path("/v1/case-plans")
@Tag(name = "case-plans")
public class PlanVersionResource {
  private final PlanVersions versions;

  PlanVersionResource(PlanVersions versions) {
    this.versions = versions;
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What each version of a plan changed, by whom and when, latest first")
  public Page<VersionAnswer> list(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return versions.of(id, Cursor.decode(cursor, Long::valueOf), limit);
  }

  @GET
  @Path("{id}/versions/{version}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What one version of a plan changed")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = VersionAnswer.class)))
  public Response read(@PathParam("id") UUID id, @PathParam("version") @Min(1) int version) {
    return Response.ok(versions.one(id, version))
        .header("ETag", Preconditions.etag(version))
        .build();
  }
}
