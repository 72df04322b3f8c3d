package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Over REST: that nobody named a heightened-risk time, though somebody was heard. */
@Path("/v1/heightened-risk-statuses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "heightened-risk-times")
class RiskStatusResource {
  private final RiskStatuses statuses;

  RiskStatusResource(RiskStatuses statuses) {
    this.statuses = statuses;
  }

  /** What is to be noted. */
  record RiskStatusRequest(@NotNull UUID caseId, @NotNull RiskStatus status) {}

  /** Who was heard and named none. */
  @Schema(name = "HeightenedRiskStatusList")
  record StatusList(List<RiskStatuses.Noted> items) {}

  @POST
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Note that she was asked and names none, or that the practitioner knows of none")
  @APIResponse(responseCode = "200", description = "Noted; again, and nothing changes")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  @APIResponse(responseCode = "409", description = "One of this source is on record")
  public StatusList note(@NotNull @Valid RiskStatusRequest request) {
    return new StatusList(statuses.note(request.caseId(), request.status()));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Who was heard on times of heightened risk in a case and named none")
  @APIResponse(responseCode = "200", description = "Two at most")
  @APIResponse(responseCode = "400", description = "caseId is missing")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public StatusList list(@Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return new StatusList(statuses.list(caseId));
  }
}
