package dev.hearth.caseplan.person;

import dev.hearth.caseplan.person.PersonMessages.Merge;
import dev.hearth.caseplan.person.PersonMessages.PersonAnswer;
import dev.hearth.caseplan.person.PersonMessages.PutPerson;
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

@Path("/v1/cases/{caseId}/persons")
@Tag(name = "persons")
public class PersonResource {
  private final Persons persons;
  private final PersonMerges merges;

  PersonResource(Persons persons, PersonMerges merges) {
    this.persons = persons;
    this.merges = merges;
  }

  @PUT
  @Path("{personId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record a person of the case; or, with If-Match, what is known now")
  @APIResponse(responseCode = "201", description = "Recorded; ETag")
  @APIResponse(responseCode = "204", description = "Changed; new ETag")
  @APIResponse(
      responseCode = "409",
      description =
          "one-mother, role-fixed, primary-carer-needed, merged-record or too-many-persons")
  public Response put(
      @PathParam("caseId") UUID caseId,
      @PathParam("personId") UUID personId,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PutPerson body) {
    if (ifNoneMatch == null && ifMatch != null) {
      return changed(
          persons.change(caseId, personId, body, Preconditions.expectedVersion(ifMatch)));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return Response.created(URI.create("/v1/cases/" + caseId + "/persons/" + personId))
        .header("ETag", Preconditions.etag(persons.record(caseId, personId, body)))
        .build();
  }

  @GET
  @Path("{personId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a person, with the records that were merged into this one")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  @APIResponse(responseCode = "404", description = "Not in this case, or not for you to see")
  public Response read(@PathParam("caseId") UUID caseId, @PathParam("personId") UUID personId) {
    Persons.Versioned found = persons.read(caseId, personId);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The persons of a case by role, each once however many records there are")
  public Page<PersonAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return persons.list(caseId, Cursor.decode(cursor, PlaceInList::parse), limit);
  }

  @POST
  @Path("{personId}/merging")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Say that this record is of the same person as another, which stays")
  @APIResponse(responseCode = "204", description = "Seen as one from now on; new ETag")
  @APIResponse(
      responseCode = "409",
      description =
          "merge-with-itself, merge-roles-differ, merge-chain, merged-record"
              + " or primary-carer-needed")
  public Response merge(
      @PathParam("caseId") UUID caseId,
      @PathParam("personId") UUID personId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid Merge body) {
    return changed(
        merges.merge(caseId, personId, body.into(), Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{personId}/separation")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Take a merge back: both records are again as they were")
  @APIResponse(responseCode = "204", description = "Two again; new ETag")
  @APIResponse(responseCode = "409", description = "not-merged or one-mother")
  public Response separate(
      @PathParam("caseId") UUID caseId,
      @PathParam("personId") UUID personId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(merges.separate(caseId, personId, Preconditions.expectedVersion(ifMatch)));
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
