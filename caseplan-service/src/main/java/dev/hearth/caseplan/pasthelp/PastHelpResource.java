package dev.hearth.caseplan.pasthelp;

import dev.hearth.caseplan.pasthelp.PastHelpMessages.PastHelpAnswer;
import dev.hearth.caseplan.pasthelp.PastHelpMessages.RecordPastHelp;
import dev.hearth.caseplan.section.Versioned;
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

@Path("/v1/cases/{caseId}/past-help")
@Tag(name = "cases")
public class PastHelpResource {
  private final PastHelps pastHelps;

  PastHelpResource(PastHelps pastHelps) {
    this.pastHelps = pastHelps;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "What help she had before, what she thought it was for and what it did to her")
  @APIResponse(
      responseCode = "200",
      description = "With the section's own ETag, \"0\" when nobody has filled it",
      content = @Content(schema = @Schema(implementation = PastHelpAnswer.class)))
  @APIResponse(responseCode = "404", description = "Not there, or you are not on its care team")
  public Response read(@PathParam("caseId") UUID caseId) {
    return pastHelps.read(caseId).found();
  }

  @PUT
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record her experiences of help")
  @APIResponse(responseCode = "204", description = "Recorded; the section's new ETag")
  @APIResponse(responseCode = "410", description = "What was said in this case was erased")
  public Response record(
      @PathParam("caseId") UUID caseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RecordPastHelp body) {
    return Versioned.recorded(
        pastHelps.record(caseId, body, Preconditions.expectedVersion(ifMatch)));
  }
}
