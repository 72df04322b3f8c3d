package dev.hearth.caseplan.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/case-plans")
@Tag(name = "case-plans")
public class PlanReadOutResource {
  private final PlanReadOuts readOuts;

  PlanReadOutResource(PlanReadOuts readOuts) {
    this.readOuts = readOuts;
  }

  @GET
  @Path("{id}/coverage")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Which items cover trauma, attachment, community position and safety")
  public Coverage coverage(@PathParam("id") UUID id) {
    return readOuts.coverage(id);
  }

  @GET
  @Path("{id}/load")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Who carries how much of the plan, and how fair shares stand (FAT-01)")
  public Load load(@PathParam("id") UUID id) {
    return readOuts.load(id);
  }
}
