package dev.hearth.catalog.offer;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.offer.OfferAnswers.OfferAnswer;
import dev.hearth.catalog.offer.OfferAnswers.OfferSummary;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/**
 * Services over REST. Nothing of them is kept by browsers and proxies, because one that is open
 * today can be confidential tomorrow.
 */
@Path("/v1/services")
class OfferResource {
  private static final String COUNTER = "hearth.catalogue.reads";
  private static final String KEEPER = "agency-admin";

  private final Offers offers;

  OfferResource(Offers offers) {
    this.offers = offers;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(KEEPER)
  @Operation(
      summary = "Offers a service (If-None-Match: *) or changes it (If-Match with its ETag)",
      description =
          "With confidentialLocation, places are sealed and shown to the agency's own"
              + " administrators alone, and texts that name their street, postcode, name or"
              + " coordinates are refused, in every service of the agency.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "201", description = "Offered from now on")
  @APIResponse(responseCode = "400", description = "Fields are wrong; the problem names them")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The caller administers no agency")
  @APIResponse(
      responseCode = "404",
      description = "If-Match was sent and the caller's agency has no such service")
  @APIResponse(
      responseCode = "409",
      description =
          "The caller's agency was not taken in or is deactivated, or another service of it names"
              + " the place that is to be confidential; namedIn says which, in which field")
  @APIResponse(responseCode = "412", description = "Changed since it was read, or there already")
  @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent")
  public RestResponse<OfferAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ServiceOffer content) {
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return answer(Status.OK, offers.change(id, expected, content));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, offers.takeIn(id, content));
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "service"})
  @Operation(
      summary = "Reads a service",
      description =
          "The places of a confidential one are answered to administrators of its own agency"
              + " alone, and each such reading is audited.")
  @APIResponse(responseCode = "200", description = "The service; its ETag is what If-Match takes")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "There is no such service")
  public RestResponse<OfferAnswer> read(
      @PathParam("id") UUID id, @Context SecurityContext security) {
    return answer(
        Status.OK, security.isUserInRole(KEEPER) ? offers.readInFull(id) : offers.read(id));
  }

  @GET
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "services"})
  @Operation(
      summary = "Lists services, by id",
      description =
          "ageMonths finds services for a person of that age; placesFree those with a place, or"
              + " with none; language takes a BCP 47 code exactly as the service says it.")
  @APIResponse(responseCode = "200", description = "A page of services")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public Page<OfferSummary> list(
      @QueryParam("interventionCode") @Pattern(regexp = Code.PATTERN, message = "must be a code")
          @Nullable String interventionCode,
      @QueryParam("agencyId") @Nullable UUID agency,
      @QueryParam("status") @Nullable ServiceStatus status,
      @QueryParam("language")
          @Size(max = 35)
          @Pattern(regexp = "[A-Za-z0-9-]+", message = "must be a BCP 47 tag")
          @Nullable String language,
      @QueryParam("ageMonths") @Min(0) @Max(1440) @Nullable Integer ageMonths,
      @QueryParam("placesFree") @Nullable Boolean placesFree,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return offers.list(
        new OfferFilter(interventionCode, agency, status, language, ageMonths, placesFree),
        Cursor.decode(cursor, UUID::fromString),
        limit);
  }

  @GET
  @Path("/{id}/capacity")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "capacity"})
  @Operation(summary = "Reads how many places a service has free, and how long one waits")
  @APIResponse(
      responseCode = "200",
      description =
          "What was last told; its ETag, \"0\" before anybody told, is what If-Match takes")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "There is no such service")
  public RestResponse<Capacity> readCapacity(@PathParam("id") UUID id) {
    return capacity(offers.read(id));
  }

  @PUT
  @Path("/{id}/capacity")
  @RolesAllowed(KEEPER)
  @Operation(summary = "Tells how many places a service has free, and how long one waits")
  @APIResponse(responseCode = "200", description = "Told")
  @APIResponse(responseCode = "400", description = "Fields are wrong; the problem names them")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "403", description = "The caller administers no agency")
  @APIResponse(responseCode = "404", description = "The caller's agency has no such service")
  @APIResponse(responseCode = "409", description = "The caller's agency is deactivated")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match was not sent")
  public RestResponse<Capacity> putCapacity(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Capacity capacity) {
    return capacity(offers.changeCapacity(id, Preconditions.expectedVersion(ifMatch), capacity));
  }

  private static RestResponse<OfferAnswer> answer(Status status, Offer offer) {
    return RestResponse.ResponseBuilder.create(status, OfferAnswer.of(offer))
        .header(HttpHeaders.ETAG, Preconditions.etag(offer.readVersion()))
        .build();
  }

  private static RestResponse<Capacity> capacity(Offer offer) {
    return RestResponse.ResponseBuilder.ok(offer.capacity())
        .header(HttpHeaders.ETAG, Preconditions.etag(offer.capacityVersion()))
        .build();
  }
}
