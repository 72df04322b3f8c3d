package dev.hearth.caseplan.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cases/{caseId}/overview")
@Tag(name = "cases")
public class CaseOverviewResource {
  private final CaseOverviews overviews;

  CaseOverviewResource(CaseOverviews overviews) {
    this.overviews = overviews;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "A case at one look",
      description =
          "The four needs in their order; of each child the ten principles and how far they are"
              + " kept; of each open plan the building blocks and what covers them; how many"
              + " strengths are noted. Codes and links, nobody's words.")
  @APIResponse(responseCode = "200", description = "The overview; one trace in the audit")
  @APIResponse(responseCode = "404", description = "Not there, or you are not on its care team")
  public CaseOverview read(@PathParam("caseId") UUID caseId) {
    return overviews.of(caseId);
  }
}
