package dev.hearth.notification.delivery;

import dev.hearth.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Webhooks to the caller's agency over REST. */
@Path("/v1/deliveries")
@Tag(name = "deliveries")
class DeliveryResource {
  private final DeliveryList deliveries;

  DeliveryResource(DeliveryList deliveries) {
    this.deliveries = deliveries;
  }

  @GET
  @RolesAllowed("agency-admin")
  @Operation(summary = "Webhooks to the caller's agency with their attempts, newest first")
  @APIResponse(responseCode = "200", description = "A page of deliveries")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; violations name it")
  @APIResponse(responseCode = "403", description = "Not an admin of the agency")
  public Page<DeliveryAnswer> list(
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return deliveries.newest(limit, cursor);
  }
}
