package dev.hearth.caseplan.contact;

import dev.hearth.caseplan.contact.ContactMessages.ContactAnswer;
import dev.hearth.caseplan.contact.ContactMessages.ContactLine;
import dev.hearth.caseplan.contact.ContactMessages.ContactVersion;
import dev.hearth.caseplan.contact.ContactMessages.KeptContact;
import dev.hearth.caseplan.contact.ContactMessages.RecordContact;
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

@Path("/v1/cases/{caseId}/contacts")
@Tag(name = "contacts")
public class ContactResource {
  private final Contacts contacts;

  ContactResource(Contacts contacts) {
    this.contacts = contacts;
  }

  @PUT
  @Path("{contactId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary = "Write a contact down, with If-None-Match: *, or correct it, with If-Match",
      description = "It is kept whatever the practice rules find; the versions before it stay.")
  @APIResponse(
      responseCode = "200",
      description = "Corrected; new ETag, and what the rules say",
      content = @Content(schema = @Schema(implementation = KeptContact.class)))
  @APIResponse(
      responseCode = "201",
      description = "Written down; ETag, and what the rules say",
      content = @Content(schema = @Schema(implementation = KeptContact.class)))
  public Response put(
      @PathParam("caseId") UUID caseId,
      @PathParam("contactId") UUID contactId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RecordContact body) {
    if (ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return with(Response.ok(), contacts.correct(caseId, contactId, body, expected));
    }
    Preconditions.requireCreation(ifNoneMatch);
    URI location = URI.create("/v1/cases/" + caseId + "/contacts/" + contactId);
    return with(Response.created(location), contacts.record(caseId, contactId, body));
  }

  @GET
  @Path("{contactId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a contact")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ContactAnswer.class)))
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("contactId") UUID contactId) {
    return with(Response.ok(), contacts.read(caseId, contactId));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The contacts of a case, newest first, without words")
  public Page<ContactLine> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return contacts.list(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{contactId}/versions")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What was written of a contact, each version with its author, newest first")
  public Page<ContactVersion> history(
      @PathParam("caseId") UUID caseId,
      @PathParam("contactId") UUID contactId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return contacts.history(caseId, contactId, Cursor.decode(cursor, Long::valueOf), limit);
  }

  private static Response with(Response.ResponseBuilder answer, Contacts.Versioned<?> found) {
    return answer.entity(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }
}
