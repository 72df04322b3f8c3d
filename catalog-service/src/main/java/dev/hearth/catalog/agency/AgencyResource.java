package dev.hearth.catalog.agency;

import static java.util.Objects.requireNonNull;

import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** The agencies over REST: everybody may know them, the operator keeps them. */
@Path("/v1/agencies")
class AgencyResource {
  private final Agencies agencies;

  AgencyResource(Agencies agencies) {
    this.agencies = agencies;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("operator")
  @Operation(
      summary = "Takes an agency in (If-None-Match: *) or changes it (If-Match with its ETag)")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "201", description = "Taken in")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The caller is no operator")
  @APIResponse(responseCode = "404", description = "If-Match was sent and there is none")
  @APIResponse(responseCode = "412", description = "Changed since it was read, or there already")
  @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent")
  public RestResponse<Agency> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AgencyDescription description) {
    Agency agency =
        new Agency(
            id, requireNonNull(description.name()).strip(), requireNonNull(description.active()));
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return answer(Status.OK, agencies.change(agency, expected));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, agencies.takeIn(agency));
  }

  @GET
  @Authenticated
  @Operation(summary = "Lists the agencies, by id")
  @APIResponse(responseCode = "200", description = "A page of agencies")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public Page<Agency> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return agencies.list(Cursor.decode(cursor, UUID::fromString), limit);
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Operation(summary = "Reads an agency")
  @APIResponse(responseCode = "200", description = "The agency; its ETag is what If-Match takes")
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "400", description = "The id is not a UUID")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "There is no such agency")
  public RestResponse<Agency> read(@PathParam("id") UUID id, @Context Request request) {
    Agency.Kept kept = agencies.find(id).orElseThrow(Problems::notFound);
    EntityTag etag = new EntityTag(Long.toString(kept.version()));
    return request.evaluatePreconditions(etag) == null
        ? answer(Status.OK, kept)
        : ResponseBuilder.<Agency>create(Status.NOT_MODIFIED).tag(etag).build();
  }

  private static RestResponse<Agency> answer(Status status, Agency.Kept kept) {
    return RestResponse.ResponseBuilder.create(status, kept.agency())
        .header(HttpHeaders.ETAG, Preconditions.etag(kept.version()))
        .build();
  }
}
