package dev.hearth.caseplan.childvoice;

import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationAnswer;
import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationLine;
import dev.hearth.caseplan.childvoice.ConversationMessages.ConversationVersion;
import dev.hearth.caseplan.childvoice.ConversationMessages.KeptForChild;
import dev.hearth.caseplan.childvoice.ConversationMessages.PutConversation;
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

@Path("/v1/cases/{caseId}/children/{childId}/conversations")
@Tag(name = "child-voice")
public class ConversationResource {
  private final Conversations conversations;

  ConversationResource(Conversations conversations) {
    this.conversations = conversations;
  }

  @PUT
  @Path("{conversationId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Plan a conversation with a child or write one down; If-None-Match: * or If-Match",
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
      @PathParam("conversationId") UUID conversationId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutConversation body) {
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return with(
          Response.ok(), conversations.change(caseId, childId, conversationId, body, expected));
    }
    Preconditions.requireCreation(ifNoneMatch);
    URI location =
        URI.create(
            "/v1/cases/" + caseId + "/children/" + childId + "/conversations/" + conversationId);
    return with(
        Response.created(location), conversations.record(caseId, childId, conversationId, body));
  }

  @GET
  @Path("{conversationId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a conversation with a child")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ConversationAnswer.class)))
  public Response read(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @PathParam("conversationId") UUID conversationId) {
    return with(Response.ok(), conversations.read(caseId, childId, conversationId));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The conversations with a child, newest first, without words")
  public Page<ConversationLine> list(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return conversations.list(caseId, childId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{conversationId}/versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "What was written of a conversation, each version with its author, newest first")
  public Page<ConversationVersion> history(
      @PathParam("caseId") UUID caseId,
      @PathParam("childId") UUID childId,
      @PathParam("conversationId") UUID conversationId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return conversations.history(
        caseId, childId, conversationId, Cursor.decode(cursor, Long::valueOf), limit);
  }

  private static Response with(Response.ResponseBuilder answer, Conversations.Versioned<?> found) {
    return answer.entity(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }
}
