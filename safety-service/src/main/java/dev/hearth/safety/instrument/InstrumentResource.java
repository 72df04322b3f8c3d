package dev.hearth.safety.instrument;

import dev.hearth.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The instruments that assessments can use. */
@Path("/v1/instruments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "instruments")
class InstrumentResource {
  private final Instruments instruments;

  InstrumentResource(Instruments instruments) {
    this.instruments = instruments;
  }

  /** All versions, few enough for one answer. */
  record InstrumentList(List<Summary> items) {}

  /** A version in a list. */
  record Summary(
      String code,
      String version,
      String title,
      String status,
      boolean notValidated,
      String notice) {}

  /** One version with its questions, and what must be said with it. */
  record InstrumentAnswer(boolean notValidated, String notice, Instrument instrument) {}

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List the instruments and their versions")
  @APIResponse(responseCode = "200", description = "All instrument versions")
  public InstrumentList list() {
    return new InstrumentList(
        instruments.all().stream()
            .map(
                i ->
                    new Summary(
                        i.code(),
                        i.version(),
                        i.title(),
                        i.status(),
                        !i.validated(),
                        NotValidated.NOTICE))
            .toList());
  }

  @GET
  @Path("/{code}/{version}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read one version of an instrument with its questions")
  @APIResponse(responseCode = "200", description = "The instrument")
  @APIResponse(responseCode = "404", description = "There is no such version")
  public InstrumentAnswer read(
      @PathParam("code") String code, @PathParam("version") String version) {
    return instruments
        .find(code, version)
        .map(i -> new InstrumentAnswer(!i.validated(), NotValidated.NOTICE, i))
        .orElseThrow(Problems::notFound);
  }
}
