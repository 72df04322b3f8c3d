package dev.hearth.catalog.local;

import dev.hearth.catalog.intervention.Code;
import dev.hearth.catalog.local.NoteMessages.KeptNote;
import dev.hearth.catalog.local.NoteMessages.NoteAnswer;
import dev.hearth.catalog.local.NoteMessages.PutNote;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import io.micrometer.core.annotation.Counted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** An agency's notes about entries over REST: its administrators write, all of it read. */
@Path("/v1/intervention-notes")
class NoteResource {
  private static final String ADMINISTRATOR = "agency-admin";
  private static final String COUNTER = "hearth.catalogue.reads";

  private final Notes notes;

  NoteResource(Notes notes) {
    this.notes = notes;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(ADMINISTRATOR)
  @Operation(summary = "Writes a note (If-None-Match: *) or changes it (If-Match with its ETag)")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "201", description = "Written")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  public RestResponse<NoteAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PutNote said) {
    if (ifMatch != null) {
      return answer(Status.OK, notes.change(id, Preconditions.expectedVersion(ifMatch), said));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, notes.write(id, said));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(ADMINISTRATOR)
  @Operation(summary = "Removes a note")
  @APIResponse(responseCode = "204", description = "Removed")
  public void remove(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    notes.remove(id, Preconditions.expectedVersion(ifMatch));
  }

  @GET
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "notes"})
  @Operation(summary = "Lists the agency's notes, newest first")
  @APIResponse(responseCode = "200", description = "A page of notes")
  public Page<NoteAnswer> list(
      @QueryParam("code") @Pattern(regexp = Code.PATTERN, message = "must be a code")
          @Nullable String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    Page<KeptNote> page = notes.list(code, Cursor.decode(cursor, NewestFirst::parse), limit);
    return new Page<>(page.items().stream().map(KeptNote::note).toList(), page.next());
  }

  @GET
  @Path("/{id}")
  @Authenticated
  @Counted(
      value = COUNTER,
      extraTags = {"read", "note"})
  @Operation(summary = "Reads a note")
  @APIResponse(responseCode = "200", description = "The note; its ETag is what If-Match takes")
  public RestResponse<NoteAnswer> read(@PathParam("id") UUID id) {
    return answer(Status.OK, notes.find(id).orElseThrow(Problems::notFound));
  }

  private static RestResponse<NoteAnswer> answer(Status status, KeptNote kept) {
    return RestResponse.ResponseBuilder.create(status, kept.note())
        .header(HttpHeaders.ETAG, Preconditions.etag(kept.version()))
        .build();
  }
}
