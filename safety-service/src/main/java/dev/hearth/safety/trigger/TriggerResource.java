package dev.hearth.safety.trigger;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Triggers over REST. */
@Path("/v1/triggers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "triggers")
class TriggerResource {
  private final Triggers triggers;

  TriggerResource(Triggers triggers) {
    this.triggers = triggers;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record that something has happened which can change her danger")
  @APIResponse(responseCode = "201", description = "Recorded; the standing has changed with it")
  @APIResponse(
      responseCode = "200",
      description = "One of this type and day is open already; that one is the answer")
  @APIResponse(responseCode = "400", description = "A field is wrong, or lies in the future")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  @APIResponse(responseCode = "412", description = "This id is taken by another trigger")
  @APIResponse(responseCode = "428", description = "If-None-Match: * is missing")
  public RestResponse<TriggerAnswer> record(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @NotNull @Valid TriggerRequest request) {
    Preconditions.requireCreation(ifNoneMatch);
    Triggers.Recorded recorded = triggers.record(id, request);
    return RestResponse.ResponseBuilder.<TriggerAnswer>create(
            recorded.isNew() ? Status.CREATED : Status.OK)
        .entity(recorded.trigger())
        .build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a case's triggers, newest record first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "caseId is missing, or a parameter is wrong")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<TriggerAnswer> list(
      @QueryParam("caseId") @Nullable UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return triggers.list(caseId, cursor, limit);
  }
}
