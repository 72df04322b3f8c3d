package dev.hearth.safety.instrument;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The instruments that assessments can use: the built-in one and the agency's own. */
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
class InstrumentResource {
  private final Instruments instruments;

  InstrumentResource(Instruments instruments) {
    this.instruments = instruments;
  }

  /** All versions, few enough for one answer. */
  record InstrumentList(List<Summary> items) {}

  /**
   * A version in a list.
   *
   * @param notice what must be said of an instrument that is not validated; absent otherwise
   */
  @Schema(name = "InstrumentSummary")
  record Summary(
      String code,
      String version,
      String title,
      InstrumentStatus status,
      boolean notValidated,
      @Nullable String notice) {}

  /**
   * One version with its questions, and what must be said with it.
   *
   * @param activatedBy who took it into use; absent for a built-in one
   */
  record InstrumentAnswer(
      boolean notValidated,
      @Nullable String notice,
      Instrument instrument,
      @Nullable Instant activatedAt,
      @Nullable String activatedBy,
      @Nullable Instant retiredAt,
      @Nullable String retiredBy) {}

  @GET
  @RolesAllowed({"worker", "supervisor", "agency-admin"})
  @Operation(summary = "List the instruments and their versions")
  @APIResponse(responseCode = "200", description = "The built-in versions and the agency's own")
  public InstrumentList list() {
    return new InstrumentList(
        instruments.all().stream()
            .map(
                each ->
                    new Summary(
                        each.id().code(),
                        each.id().version(),
                        each.title(),
                        each.status(),
                        !each.validated(),
                        NotValidated.notice(each.validated())))
            .toList());
  }

  @GET
  @Path("/{code}/{version}")
  @RolesAllowed({"worker", "supervisor", "agency-admin"})
  @Operation(summary = "Read one version of an instrument with its questions")
  @APIResponse(responseCode = "200", description = "The instrument, its revision as ETag")
  @APIResponse(responseCode = "404", description = "No such version that this caller may see")
  public RestResponse<InstrumentAnswer> read(
      @PathParam("code") String code, @PathParam("version") String version) {
    return answer(
        ResponseBuilder.<InstrumentAnswer>ok(),
        instruments.find(new InstrumentVersion(code, version)).orElseThrow(Problems::notFound));
  }

  @PUT
  @Path("/{code}/{version}")
  @RolesAllowed("agency-admin")
  @RequestBody(content = @Content(schema = @Schema(implementation = Instrument.class)))
  @Operation(
      summary = "Load a version as a draft (If-None-Match: *), or change a draft (If-Match)",
      description =
          "code, version and status may be left out of the body. Everything that is wrong is named"
              + " at once in violations; what a practice rule says against it stands in findings.")
  @APIResponse(responseCode = "201", description = "Loaded as a draft; its revision as ETag")
  @APIResponse(responseCode = "200", description = "The draft was changed")
  @APIResponse(responseCode = "400", description = "It cannot be scored; violations says why")
  @APIResponse(responseCode = "404", description = "No such version that this caller may see")
  @APIResponse(responseCode = "409", description = "It is or was in use and never changes")
  @APIResponse(responseCode = "412", description = "It is there already, or changed since")
  @APIResponse(responseCode = "428", description = "Neither If-None-Match nor If-Match was sent")
  public RestResponse<InstrumentAnswer> put(
      @PathParam("code") String code,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Nullable String file)
      throws JsonProcessingException {
    InstrumentVersion id = new InstrumentVersion(code, version);
    String sent = file == null ? "" : file;
    if (ifNoneMatch == null && ifMatch != null) {
      return answer(
          ResponseBuilder.<InstrumentAnswer>ok(),
          instruments.change(id, Preconditions.expectedVersion(ifMatch), sent));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(
        ResponseBuilder.<InstrumentAnswer>created(
            URI.create("/v1/instruments/" + code + "/" + version)),
        instruments.load(id, sent));
  }

  @POST
  @Path("/{code}/{version}/activation")
  @RolesAllowed("agency-admin")
  @Operation(summary = "Take a draft into use on the terms of its licence; it never changes again")
  @APIResponse(responseCode = "200", description = "Assessments can start with it")
  @APIResponse(responseCode = "400", description = "A part of the licence is missing; it is named")
  @APIResponse(responseCode = "404", description = "No such version that this caller may see")
  @APIResponse(responseCode = "409", description = "It is no draft")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<InstrumentAnswer> activate(
      @PathParam("code") String code,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ActivationRequest request) {
    return answer(
        ResponseBuilder.<InstrumentAnswer>ok(),
        instruments.activate(
            new InstrumentVersion(code, version),
            Preconditions.expectedVersion(ifMatch),
            request.terms()));
  }

  @POST
  @Path("/{code}/{version}/retirement")
  @RolesAllowed("agency-admin")
  @Operation(summary = "Let no further assessment start with a version; those begun go on")
  @APIResponse(responseCode = "200", description = "Retired")
  @APIResponse(responseCode = "404", description = "No such version that this caller may see")
  @APIResponse(responseCode = "409", description = "It is not active, or is the agency's default")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<InstrumentAnswer> retire(
      @PathParam("code") String code,
      @PathParam("version") String version,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(
        ResponseBuilder.<InstrumentAnswer>ok(),
        instruments.retire(
            new InstrumentVersion(code, version), Preconditions.expectedVersion(ifMatch)));
  }

  private static RestResponse<InstrumentAnswer> answer(
      ResponseBuilder<InstrumentAnswer> builder, LoadedInstrument found) {
    boolean validated = found.instrument().validated();
    return builder
        .entity(
            new InstrumentAnswer(
                !validated,
                NotValidated.notice(validated),
                found.instrument(),
                found.activatedAt(),
                found.activatedBy(),
                found.retiredAt(),
                found.retiredBy()))
        .header(HttpHeaders.ETAG, Preconditions.etag(found.revision()))
        .build();
  }
}
