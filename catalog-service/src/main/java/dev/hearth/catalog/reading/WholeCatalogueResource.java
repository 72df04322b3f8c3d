package dev.hearth.catalog.reading;

import dev.hearth.catalog.intervention.Intervention;
import dev.hearth.catalog.reading.Changes.ChangePage;
import dev.hearth.catalog.reading.WholeCatalogue.Bundle;
import dev.hearth.catalog.reading.WholeCatalogue.Shape;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The whole catalogue over REST: as a bundle, as files, and as what has changed. */
@Path("/v1/interventions")
class WholeCatalogueResource {
  private static final String COUNTER = "hearth.catalogue.reads";
  private static final String CSV = "text/csv; charset=UTF-8; header=present";

  private final WholeCatalogue whole;
  private final Changes changes;

  WholeCatalogueResource(WholeCatalogue whole, Changes changes) {
    this.whole = whole;
    this.changes = changes;
  }

  @GET
  @Path("/bundle")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "bundle"})
  @Operation(summary = "Reads the whole catalogue as it counts today, for apps that work offline")
  @APIResponse(
      responseCode = "200",
      description = "Every entry, and the cursor of the changes from here on",
      content = @Content(schema = @Schema(implementation = Bundle.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<byte[]> bundle(@Context Request request, @Context HttpHeaders headers) {
    return answer(Shape.BUNDLE, request, headers);
  }

  @GET
  @Path("/export.json")
  @Produces(MediaType.APPLICATION_JSON)
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "export"})
  @Operation(summary = "Exports the catalogue as it counts today: the entries' contents as JSON")
  @APIResponse(
      responseCode = "200",
      description = "An array of entries, by code",
      content =
          @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = Intervention.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<byte[]> json(@Context Request request, @Context HttpHeaders headers) {
    return answer(Shape.JSON, request, headers);
  }

  @GET
  @Path("/export.csv")
  @Produces(CSV)
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "export"})
  @Operation(
      summary = "Exports the catalogue as it counts today as a table",
      description =
          "RFC 4180, UTF-8, a header row, one column for each field. A list is its elements with |"
              + " between them, where \\| and \\\\ inside an element stand for the characters"
              + " themselves; a list of objects is JSON; null is empty. A cell that a spreadsheet"
              + " would take for a formula has an apostrophe before it.")
  @APIResponse(
      responseCode = "200",
      description = "A row for each entry, by code",
      content = @Content(schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<byte[]> csv(@Context Request request, @Context HttpHeaders headers) {
    return answer(Shape.CSV, request, headers);
  }

  @GET
  @Path("/changes")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "changes"})
  @Operation(
      summary = "Lists what has changed in the catalogue since the caller last asked",
      description =
          "Without a cursor from the very beginning. Every answer has a next to go on from, the"
              + " last page too. A version counts from validFrom until validUntil, which no later"
              + " change tells again.")
  @APIResponse(responseCode = "200", description = "Changes in their order; retired is a tombstone")
  @APIResponse(responseCode = "304", description = "No change since the ETag sent")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(
      responseCode = "410",
      description = "The cursor is from another life of the database; begin with the bundle")
  public RestResponse<ChangePage> changes(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @Context Request request) {
    ChangePage page = changes.after(cursor, limit);
    String from = cursor + " " + page.next() + " " + page.more();
    EntityTag etag =
        new EntityTag(UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)).toString());
    Response.@Nullable ResponseBuilder known = request.evaluatePreconditions(etag);
    ResponseBuilder<ChangePage> answer =
        known == null
            ? ResponseBuilder.ok(page)
            : ResponseBuilder.create(known.build().getStatus());
    // Kept, but asked about each time: whoever waits for a change must not be shown an old answer.
    return answer.tag(etag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  private RestResponse<byte[]> answer(Shape shape, Request request, HttpHeaders headers) {
    return whole
        .as(shape, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
        .to(request, headers);
  }
}
