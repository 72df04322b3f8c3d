package dev.hearth.caseplan.circumstances;

import dev.hearth.caseplan.circumstances.CircumstancesMessages.HerCircumstances;
import dev.hearth.caseplan.circumstances.CircumstancesMessages.HerEngagement;
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

@Path("/v1/cases")
@Tag(name = "circumstances")
public class CircumstancesResource {
  private final Circumstances circumstances;

  CircumstancesResource(Circumstances circumstances) {
    this.circumstances = circumstances;
  }

  @PUT
  @Path("{caseId}/circumstances")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record how she lives, and what was done to her and the children")
  @APIResponse(responseCode = "204", description = "Recorded; new ETag")
  public Response record(
      @PathParam("caseId") UUID caseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid HerCircumstances body) {
    return changed(circumstances.record(caseId, body, Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @Path("{caseId}/circumstances")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "How she lives; the ETag is \"0\" until something was recorded")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HerCircumstances.class)))
  public Response circumstances(@PathParam("caseId") UUID caseId) {
    return answer(circumstances.circumstances(caseId));
  }

  @PUT
  @Path("{caseId}/engagement")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record how she and her worker stand with each other")
  @APIResponse(responseCode = "204", description = "Recorded; new ETag")
  public Response record(
      @PathParam("caseId") UUID caseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid HerEngagement body) {
    return changed(circumstances.record(caseId, body, Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @Path("{caseId}/engagement")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "How she and her worker stand with each other; the ETag is \"0\" until something was"
              + " recorded")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = HerEngagement.class)))
  public Response engagement(@PathParam("caseId") UUID caseId) {
    return answer(circumstances.engagement(caseId));
  }

  private static Response answer(Circumstances.Versioned<?> found) {
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
