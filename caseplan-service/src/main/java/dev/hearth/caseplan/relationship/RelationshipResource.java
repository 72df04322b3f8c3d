package dev.hearth.caseplan.relationship;

import dev.hearth.caseplan.relationship.RelationshipMessages.EndRelationship;
import dev.hearth.caseplan.relationship.RelationshipMessages.PutRelationship;
import dev.hearth.caseplan.relationship.RelationshipMessages.RelationshipAnswer;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases/{caseId}/relationships")
@Tag(name = "persons")
public class RelationshipResource {
  private final Relationships relationships;

  RelationshipResource(Relationships relationships) {
    this.relationships = relationships;
  }

  @PUT
  @Path("{relationshipId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record what one person of the case is to another; or change it")
  @APIResponse(responseCode = "201", description = "Recorded; ETag")
  @APIResponse(responseCode = "204", description = "Changed; new ETag")
  @APIResponse(responseCode = "409", description = "relationship-there or too-many-relationships")
  public Response put(
      @PathParam("caseId") UUID caseId,
      @PathParam("relationshipId") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutRelationship body) {
    if (ifNoneMatch == null && ifMatch != null) {
      return changed(
          relationships.change(caseId, id, body, Preconditions.expectedVersion(ifMatch)));
    }
    Preconditions.requireCreation(ifNoneMatch);
    relationships.record(caseId, id, body);
    return Response.created(URI.create("/v1/cases/" + caseId + "/relationships/" + id))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @Path("{relationshipId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a relationship")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RelationshipAnswer.class)))
  @APIResponse(responseCode = "404", description = "Not in this case, or not for you to see")
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("relationshipId") UUID id) {
    Relationships.Versioned found = relationships.read(caseId, id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The relationships of a case, ended ones too")
  public Page<RelationshipAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return relationships.list(caseId, Cursor.decode(cursor, UUID::fromString), limit);
  }

  @POST
  @Path("{relationshipId}/ending")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Say that a relationship has ended; it stays on record")
  @APIResponse(responseCode = "204", description = "Ended; new ETag")
  @APIResponse(responseCode = "409", description = "relationship-ended")
  public Response end(
      @PathParam("caseId") UUID caseId,
      @PathParam("relationshipId") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid EndRelationship body) {
    return changed(
        relationships.end(caseId, id, body.until(), Preconditions.expectedVersion(ifMatch)));
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
