package dev.hearth.caseplan.plan;

import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-plans/{planId}/order")
@Tag(name = "case-plans")
public class PlanOrderResource {
  private final PlanOrder order;

  PlanOrderResource(PlanOrder order) {
    this.order = order;
  }

  /** The plan's items, first things first. */
  record PutOrder(@NotNull @Size(max = 100) List<@NotNull UUID> itemIds) {}

  @PUT
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Put the items of a plan into an order; each is named once")
  @APIResponse(responseCode = "204", description = "Kept; new ETag of the plan")
  public Response put(
      @PathParam("planId") UUID planId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutOrder body) {
    return StepAnswer.changed(
        order.put(planId, body.itemIds(), Preconditions.expectedVersion(ifMatch)));
  }
}
