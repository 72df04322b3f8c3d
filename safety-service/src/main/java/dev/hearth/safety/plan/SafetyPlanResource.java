package dev.hearth.safety.plan;

import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Safety plans over REST. */
@Path("/v1/safety-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "safety-plans")
class SafetyPlanResource {
  private final SafetyPlans plans;

  SafetyPlanResource(SafetyPlans plans) {
    this.plans = plans;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Make a safety plan; it is active at once and supersedes the one before")
  @APIResponse(responseCode = "201", description = "Made and active")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  @APIResponse(responseCode = "412", description = "This id is taken")
  @APIResponse(responseCode = "428", description = "If-None-Match: * is missing")
  public RestResponse<SafetyPlanAnswer> make(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @NotNull @Valid SafetyPlanRequest request) {
    Preconditions.requireCreation(ifNoneMatch);
    return ResponseBuilder.<SafetyPlanAnswer>created(URI.create("/v1/safety-plans/" + id))
        .entity(plans.make(id, request))
        .build();
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a safety plan; for its case's care team alone")
  @APIResponse(responseCode = "200", description = "The safety plan")
  @APIResponse(responseCode = "404", description = "No safety plan that this caller may see")
  public SafetyPlanAnswer read(@PathParam("id") UUID id) {
    return plans.read(id);
  }
}
