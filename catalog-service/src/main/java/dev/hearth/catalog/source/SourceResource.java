package dev.hearth.catalog.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.catalog.intervention.CurrentCatalogue;
import dev.hearth.catalog.reading.ReadyAnswer;
import dev.hearth.catalog.source.SourceAnswers.BlockList;
import dev.hearth.catalog.source.SourceAnswers.SourceList;
import dev.hearth.catalog.source.SourceAnswers.SourceWithContribution;
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

/** The sources over REST, what each contributes, and the building blocks that come from them. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
class SourceResource {
  private static final String COUNTER = "hearth.catalogue.reads";

  private final Sources sources;
  private final CurrentCatalogue catalogue;
  private final ObjectMapper json;
  private final ReadyAnswer all;

  SourceResource(Sources sources, CurrentCatalogue catalogue, ObjectMapper json) {
    this.sources = sources;
    this.catalogue = catalogue;
    this.json = json;
    this.all = ready(sources.all());
  }

  @GET
  @Path("/sources")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "sources"})
  @Operation(summary = "Lists the five documents that the catalogue and the rules go back to")
  @APIResponse(
      responseCode = "200",
      description = "The five, with their headings",
      content = @Content(schema = @Schema(implementation = SourceList.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<byte[]> sources(@Context Request request, @Context HttpHeaders headers) {
    return all.to(request, headers);
  }

  @GET
  @Path("/sources/{id}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "source"})
  @Operation(summary = "Reads one document with the entries and rules that go back to it")
  @APIResponse(
      responseCode = "200",
      description = "The document and what it contributes, each with its section",
      content = @Content(schema = @Schema(implementation = SourceWithContribution.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "None of the five has this id")
  public RestResponse<byte[]> source(
      @PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
    return sources
        .withContribution(id, catalogue.today())
        .map(this::ready)
        .orElseThrow(Problems::notFound)
        .to(request, headers);
  }

  @GET
  @Path("/building-blocks")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "building-blocks"})
  @Operation(summary = "Lists the three building blocks and safety, with the entries of each")
  @APIResponse(
      responseCode = "200",
      description = "Meaning, source and entries of each",
      content = @Content(schema = @Schema(implementation = BlockList.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<byte[]> blocks(@Context Request request, @Context HttpHeaders headers) {
    return ready(sources.blocks(catalogue.today())).to(request, headers);
  }

  private ReadyAnswer ready(Object answer) {
    return SourceAnswers.ready(json, answer);
  }
}
