package dev.hearth.catalog.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.source.SourceAnswers.EntryTrail;
import dev.hearth.kit.problem.Problems;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;

/** An entry's way back to its sources over REST. */
@Path("/v1/interventions")
@Produces(MediaType.APPLICATION_JSON)
class TrailResource {
  private static final String COUNTER = "hearth.catalogue.reads";

  private final Sources sources;
  private final CurrentCatalogue catalogue;
  private final ObjectMapper json;

  TrailResource(Sources sources, CurrentCatalogue catalogue, ObjectMapper json) {
    this.sources = sources;
    this.catalogue = catalogue;
    this.json = json;
  }

  @GET
  @Path("/{code}/sources")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "trail"})
  @Operation(summary = "Reads where an entry comes from: document and section")
  @APIResponse(
      responseCode = "200",
      description = "Its documents; a section that nobody has named is unstated",
      content = @Content(schema = @Schema(implementation = EntryTrail.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry that counts today has this code")
  public RestResponse<byte[]> trail(
      @PathParam("code") String code, @Context Request request, @Context HttpHeaders headers) {
    return sources
        .trail(code, catalogue.today())
        .map(trail -> SourceAnswers.ready(json, trail))
        .orElseThrow(Problems::notFound)
        .to(request, headers);
  }
}
