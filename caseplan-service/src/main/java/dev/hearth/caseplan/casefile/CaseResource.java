package dev.hearth.caseplan.casefile;

import dev.hearth.caseplan.casefile.CaseMessages.CaseAnswer;
import dev.hearth.caseplan.casefile.CaseMessages.CaseLine;
import dev.hearth.caseplan.casefile.CaseMessages.OpenCase;
import dev.hearth.caseplan.casefile.CaseMessages.PersonUsingViolenceRequest;
import dev.hearth.caseplan.casefile.CaseMessages.TeamMember;
import dev.hearth.kit.idempotency.Idempotency;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
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

@Path("/v1/cases")
@Tag(name = "cases")
public class CaseResource {
  private final Cases cases;
  private final Idempotency idempotency;

  CaseResource(Cases cases, Idempotency idempotency) {
    this.cases = cases;
    this.idempotency = idempotency;
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Open a case under an id of your choice; you become its lead")
  @APIResponse(responseCode = "201", description = "Opened; ETag and Hearth-Position")
  @APIResponse(responseCode = "412", description = "The id is taken")
  public Response open(
      @PathParam("id") UUID id,
      @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
      @NotNull @Valid OpenCase body) {
    Preconditions.requireCreation(ifNoneMatch);
    cases.open(id, body);
    return Response.created(URI.create("/v1/cases/" + id))
        .header("ETag", Preconditions.etag(1))
        .build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The open cases whose care team you are on, or the closed, newest first")
  public Page<CaseLine> list(
      @QueryParam("state") @DefaultValue("OPEN") CaseState state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return cases.mine(state, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  @GET
  @Path("{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a case")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CaseAnswer.class)))
  @APIResponse(responseCode = "404", description = "Not there, or you are not on its care team")
  public Response read(@PathParam("id") UUID id) {
    Cases.Versioned found = cases.read(id);
    return Response.ok(found.body()).header("ETag", Preconditions.etag(found.version())).build();
  }

  @PUT
  @Path("{id}/person-using-violence")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record the person using violence: whether he can be worked with, his risk")
  @APIResponse(responseCode = "204", description = "Recorded; new ETag")
  public Response recordPersonUsingViolence(
      @PathParam("id") UUID id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid PersonUsingViolenceRequest body) {
    return changed(
        cases.recordPersonUsingViolence(id, body, Preconditions.expectedVersion(ifMatch)));
  }

  @PUT
  @Path("{id}/care-team/{subject}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Take somebody on the care team, or change the role")
  @APIResponse(responseCode = "204", description = "On the team; new ETag")
  public Response join(
      @PathParam("id") UUID id,
      @PathParam("subject") @Pattern(regexp = CaseMessages.SUBJECT) String subject,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid TeamMember body) {
    return changed(cases.join(id, subject, body.role(), Preconditions.expectedVersion(ifMatch)));
  }

  @DELETE
  @Path("{id}/care-team/{subject}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Let a member of the care team go, as its lead or supervisor")
  @APIResponse(responseCode = "204", description = "Off the team; new ETag")
  public Response leave(
      @PathParam("id") UUID id,
      @PathParam("subject") @Pattern(regexp = CaseMessages.SUBJECT) String subject,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    return changed(cases.leave(id, subject, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Open a case under an id of ours; the Idempotency-Key makes it one")
  @APIResponse(responseCode = "201", description = "Opened; Location, ETag and Hearth-Position")
  @APIResponse(responseCode = "422", description = "The key was used with another request")
  public Response openOnce(
      @HeaderParam("Idempotency-Key") @Nullable String key, @NotNull @Valid OpenCase body) {
    Idempotency.Answer answer =
        idempotency.once(
            key,
            "POST /v1/cases",
            body,
            () -> {
              UUID id = UUID.randomUUID();
              cases.open(id, body);
              return new Idempotency.Answer(201, "/v1/cases/" + id, Preconditions.etag(1));
            });
    return Response.status(answer.status())
        .location(URI.create(String.valueOf(answer.location())))
        .header("ETag", answer.etag())
        .build();
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
