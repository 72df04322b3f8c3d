package dev.hearth.catalog.intervention;

import static java.util.Objects.requireNonNull;

import dev.hearth.catalog.intervention.InterventionHistory.VersionChanges;
import dev.hearth.catalog.intervention.InterventionHistory.VersionSummary;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The catalogue over REST. It holds no personal data: reads are counted, not audited. */
@Path("/v1/interventions")
class InterventionResource {
  private static final String COUNTER = "hearth.catalogue.reads";

  private final Interventions interventions;
  private final EntryLanguages languages;
  private final Histories histories;

  InterventionResource(Interventions interventions, EntryLanguages languages, Histories histories) {
    this.interventions = interventions;
    this.languages = languages;
    this.histories = histories;
  }

  @GET
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "list"})
  @Operation(summary = "Lists the entries that count today, by code")
  @APIResponse(responseCode = "200", description = "A page of summaries")
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  public RestResponse<Page<InterventionSummary>> list(
      @QueryParam("kind") @Nullable InterventionKind kind,
      @QueryParam("class") @Pattern(regexp = Code.PATTERN, message = "must be the code of a class")
          @Nullable String classCode,
      @QueryParam("block") @Nullable BuildingBlock block,
      @QueryParam("lowThreshold") @Nullable Boolean lowThreshold,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @Context Request request) {
    String after = Cursor.decode(cursor, InterventionResource::code);
    Page<InterventionSummary> page =
        interventions.list(
            new InterventionFilter(kind, classCode, block, lowThreshold), after, limit);
    return CatalogueAnswer.of(request, page);
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "latest"})
  @Operation(
      summary = "Reads the version of an entry that counts today, or the newest where none does")
  @APIResponse(responseCode = "200", description = "The entry with its evidence and notes")
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry has this code")
  public RestResponse<PublishedIntervention> latest(
      @PathParam("code") String code, @Context Request request, @Context HttpHeaders headers) {
    return said(interventions.latest(code), request, headers);
  }

  @GET
  @Path("/{code}/versions/{version}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "version"})
  @Operation(summary = "Reads one version of an entry, as it was published")
  @APIResponse(responseCode = "200", description = "That version, which never changes")
  @APIResponse(responseCode = "304", description = "Not changed since the ETag sent")
  @APIResponse(responseCode = "400", description = "The version is not a whole number")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry has this code and version")
  public RestResponse<PublishedIntervention> version(
      @PathParam("code") String code,
      @PathParam("version") int version,
      @Context Request request,
      @Context HttpHeaders headers) {
    return said(interventions.version(code, version), request, headers);
  }

  private RestResponse<PublishedIntervention> said(
      Optional<PublishedIntervention> published, Request request, HttpHeaders headers) {
    PublishedIntervention found = published.orElseThrow(Problems::notFound);
    return CatalogueAnswer.of(
        request,
        found,
        languages.say(
            found.code(),
            found.version(),
            found.content(),
            headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  @GET
  @Path("/{code}/versions")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "versions"})
  @Operation(summary = "Lists the versions of an entry, newest first, without their content")
  @APIResponse(responseCode = "200", description = "A page of versions")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry has this code")
  public Page<VersionSummary> versions(
      @PathParam("code") String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return histories
        .versions(code, Cursor.decode(cursor, Integer::valueOf), limit)
        .orElseThrow(Problems::notFound);
  }

  @GET
  @Path("/{code}/changes")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "changes"})
  @Operation(summary = "Says field by field what one version of an entry changed against another")
  @APIResponse(responseCode = "200", description = "Each field that differs, with both values")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; the problem names it")
  @APIResponse(responseCode = "401", description = "No valid token")
  @APIResponse(responseCode = "404", description = "No entry has this code and both versions")
  public VersionChanges changes(
      @PathParam("code") String code,
      @QueryParam("from") @NotNull @Min(1) @Nullable Integer from,
      @QueryParam("to") @NotNull @Min(1) @Nullable Integer to) {
    return histories
        .changes(code, requireNonNull(from), requireNonNull(to))
        .orElseThrow(Problems::notFound);
  }

  private static String code(String keyset) {
    if (!Code.isCode(keyset)) {
      throw new IllegalArgumentException("No code");
    }
    return keyset;
  }
}
