package dev.hearth.safety.instrument;

import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.instrument.SettingsRequest.ExternalFactors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** An agency's settings for its instruments over REST. */
@Path("/v1/instrument-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
class InstrumentSettingsResource {
  private final AgencyInstruments agency;

  InstrumentSettingsResource(AgencyInstruments agency) {
    this.agency = agency;
  }

  /**
   * What holds for the agency.
   *
   * @param externalFactors the versions that leave out the items on outside risk factors
   */
  record SettingsAnswer(
      InstrumentVersion defaultInstrument, List<ExternalFactors> externalFactors) {}

  @GET
  @RolesAllowed({"worker", "supervisor", "agency-admin"})
  @Operation(summary = "Read which instrument the agency assesses with, and with which items")
  @APIResponse(responseCode = "200", description = "The settings, their version as ETag")
  public RestResponse<SettingsAnswer> read() {
    return answer(agency.read());
  }

  @PUT
  @RolesAllowed("agency-admin")
  @Operation(summary = "Choose the agency's default instrument, and leave out external factors")
  @APIResponse(responseCode = "200", description = "They hold for assessments started from now on")
  @APIResponse(
      responseCode = "400",
      description = "A version cannot be chosen; violations names it")
  @APIResponse(responseCode = "412", description = "They changed since they were read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<SettingsAnswer> change(
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid SettingsRequest request) {
    return answer(agency.change(Preconditions.expectedVersion(ifMatch), request));
  }

  private static RestResponse<SettingsAnswer> answer(InstrumentSettings settings) {
    SettingsAnswer answer =
        new SettingsAnswer(
            settings.defaultInstrument(),
            settings.withoutExternalFactors().stream()
                .map(version -> new ExternalFactors(version, false))
                .toList());
    return ResponseBuilder.ok(answer)
        .header(HttpHeaders.ETAG, Preconditions.etag(settings.version()))
        .build();
  }
}
