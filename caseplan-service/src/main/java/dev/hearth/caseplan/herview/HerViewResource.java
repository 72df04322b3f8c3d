package dev.hearth.caseplan.herview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases/{caseId}/her-view")
@Tag(name = "cases")
public class HerViewResource {
  private final HerViews views;

  HerViewResource(HerViews views) {
    this.views = views;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Everything known from her side together, and what nobody has asked yet")
  @APIResponse(responseCode = "200", description = "Each section with the version of its own ETag")
  @APIResponse(responseCode = "404", description = "Not there, or you are not on its care team")
  public HerView read(@PathParam("caseId") UUID caseId) {
    return views.of(caseId);
  }
}
