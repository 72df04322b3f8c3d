package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.ConversationMessages.KeptForChild;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionAnswer;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionLine;
import dev.hearth.caseplan.childvoice.DecisionMessages.DecisionVersion;
import dev.hearth.caseplan.childvoice.DecisionMessages.PutDecision;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
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

@Path("/v1/cases/{caseId}/children/{childId}/decisions")
@Tag(name = "child-voice")
public class DecisionResource {
  private final Decisions decisions;

  DecisionResource(Decisions decisions) {
    this.decisions = decisions;
  }

  @PUT
  @Path("{decisionId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Write down a decision about a child, or change it; If-None-Match: * or If-Match",
      description = "It is kept whatever the practice rules find; the versions before it stay.")
  @APIResponse(
      responseCode = "200",
      description = "Changed; new ETag, and what the rules say",
      content = @Content(schema = @Schema(implementation = KeptForChild.class)))
  @APIResponse(
      responseCode = "201",
      description = "Written down; ETag, and what the rules say",
      content = @Content(schema = @Schema(implementation = KeptForChild.class)))
  public Response put(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @PathParam("decisionId") UUID decisionId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutDecision body) {
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return with(Response.ok(), decisions.change(caseId, childId, decisionId, body, expected));
    }
    Preconditions.requireCreation(ifNoneMatch);
    URI location =
        URI.create("/v1/cases/" + caseId + "/children/" + childId + "/decisions/" + decisionId);
    return with(Response.created(location), decisions.record(caseId, childId, decisionId, body));
  }

  @GET
  @Path("{decisionId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a decision about a child")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DecisionAnswer.class)))
  public Response read(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @PathParam("decisionId") UUID decisionId) {
    return with(Response.ok(), decisions.read(caseId, childId, decisionId));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The decisions about a child, newest first, without words")
  public Page<DecisionLine> list(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return decisions.list(caseId, childId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{decisionId}/versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What was written of a decision, each version with its author, newest first")
  public Page<DecisionVersion> history(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @PathParam("decisionId") UUID decisionId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return decisions.history(
        caseId, childId, decisionId, Cursor.decode(cursor, Long::valueOf), limit);
  }

  private static Response with(Response.ResponseBuilder answer, Decisions.Versioned<?> found) {
    return answer.entity(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }
}
