package dev.hearth.safety.heightenedrisk;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.heightenedrisk.HeightenedRiskTimes.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Heightened-risk times over REST. */
@Path("/v1/heightened-risk-times")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "heightened-risk-times")
class HeightenedRiskTimeResource {
  private final HeightenedRiskTimes times;

  HeightenedRiskTimeResource(HeightenedRiskTimes times) {
    this.times = times;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record when danger peaks, once or repeating, or change what was recorded")
  @APIResponse(responseCode = "201", description = "Recorded; a check is asked for before it")
  @APIResponse(responseCode = "200", description = "Changed; the next check goes with it")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "Nothing that this caller may see")
  @APIResponse(responseCode = "409", description = "It was ended")
  @APIResponse(responseCode = "412", description = "This id is taken, or it changed meanwhile")
  @APIResponse(responseCode = "428", description = "Neither If-None-Match: * nor If-Match is there")
  public RestResponse<HeightenedRiskTimeAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid HeightenedRiskTimeRequest request) {
    if (ifMatch != null) {
      return tagged(Status.OK, times.change(id, Preconditions.expectedVersion(ifMatch), request));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return tagged(Status.CREATED, times.record(id, request));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "End it: danger does not peak then any more; it stays to be read")
  @APIResponse(responseCode = "200", description = "Ended; checks that lay ahead are taken back")
  @APIResponse(responseCode = "404", description = "Nothing that this caller may see")
  @APIResponse(responseCode = "409", description = "It was ended before")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<HeightenedRiskTimeAnswer> end(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return tagged(Status.OK, times.end(id, Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a heightened-risk time; for its case's care team alone")
  @APIResponse(responseCode = "200", description = "The time; its version as ETag")
  @APIResponse(responseCode = "404", description = "Nothing that this caller may see")
  public RestResponse<HeightenedRiskTimeAnswer> read(@PathParam("id") UUID id) {
    return tagged(Status.OK, times.read(id));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a case's heightened-risk times, newest record first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "caseId is missing, or a parameter is wrong")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<HeightenedRiskTimeAnswer> list(
      @Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return times.list(caseId, cursor, limit);
  }

  private static RestResponse<HeightenedRiskTimeAnswer> tagged(Status status, Versioned found) {
    return ResponseBuilder.<HeightenedRiskTimeAnswer>create(status)
        .entity(found.answer())
        .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
        .build();
  }
}
