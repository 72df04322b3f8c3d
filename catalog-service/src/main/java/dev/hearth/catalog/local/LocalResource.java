package dev.hearth.catalog.local;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.local.LocalMessages.KeptIntervention;
import dev.hearth.catalog.local.LocalMessages.LocalIntervention;
import dev.hearth.catalog.local.LocalMessages.PutLocalIntervention;
import dev.hearth.catalog.local.LocalMessages.RetireLocalIntervention;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** An agency's own interventions over REST: its administrators keep them, all of it read them. */
@Path("/v1/local-interventions")
class LocalResource {
  private static final String ADMINISTRATOR = "agency-admin";
  private static final String COUNTER = "hearth.catalogue.reads";
  private static final String ASKED = "must begin with local- and be " + Code.ASKED;

  private final LocalInterventions interventions;

  LocalResource(LocalInterventions interventions) {
    this.interventions = interventions;
  }

  @PUT
  @Path("/{code}")
  @RolesAllowed(ADMINISTRATOR)
  @Operation(
      summary =
          "Publishes an intervention of the agency's own (If-None-Match: *) or its next version"
              + " (If-Match with its ETag)")
  @APIResponse(responseCode = "200", description = "Published as the next version")
  @APIResponse(responseCode = "201", description = "Published as version 1")
  @APIResponse(responseCode = "400", description = "Fields are wrong; the problem names every one")
  public RestResponse<LocalIntervention> put(
      @PathParam("code") @Pattern(regexp = Code.LOCAL_PATTERN, message = ASKED) String code,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PutLocalIntervention said) {
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return answer(Status.OK, interventions.change(code, expected, said));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, interventions.create(code, said));
  }

  @POST
  @Path("/{code}/retirement")
  @RolesAllowed(ADMINISTRATOR)
  @Operation(summary = "Takes an intervention of the agency's own out, with all its versions")
  @APIResponse(responseCode = "200", description = "Taken out")
  @APIResponse(responseCode = "409", description = "Taken out already")
  public RestResponse<LocalIntervention> retire(
      @PathParam("code") @Pattern(regexp = Code.LOCAL_PATTERN, message = ASKED) String code,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid RetireLocalIntervention said) {
    long expected = Preconditions.expectedVersion(ifMatch);
    return answer(Status.OK, interventions.retire(code, expected, said));
  }

  @GET
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "local-list"})
  @Operation(summary = "Lists the newest version of each intervention of the agency's own, by code")
  @APIResponse(responseCode = "200", description = "A page; retired ones are among them")
  public Page<LocalIntervention> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return interventions.list(Cursor.decode(cursor, LocalResource::code), limit);
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "local"})
  @Operation(summary = "Reads the newest version of an intervention of the agency's own")
  @APIResponse(responseCode = "200", description = "The version; its ETag is what If-Match takes")
  public RestResponse<LocalIntervention> read(@PathParam("code") String code) {
    return answer(Status.OK, interventions.find(code).orElseThrow(Problems::notFound));
  }

  @GET
  @Path("/{code}/versions/{version}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "local-version"})
  @Operation(summary = "Reads one version of an intervention of the agency's own")
  @APIResponse(responseCode = "200", description = "That version, whose content never changes")
  public LocalIntervention version(
      @PathParam("code") String code, @PathParam("version") int version) {
    return interventions.find(code, version).orElseThrow(Problems::notFound);
  }

  private static RestResponse<LocalIntervention> answer(Status status, KeptIntervention kept) {
    return RestResponse.ResponseBuilder.create(status, kept.intervention())
        .header(HttpHeaders.ETAG, Preconditions.etag(kept.state()))
        .build();
  }

  private static String code(String keyset) {
    if (!keyset.matches(Code.LOCAL_PATTERN)) {
      throw new IllegalArgumentException("No code");
    }
    return keyset;
  }
}
