package dev.hearth.catalog.editing;

import static java.util.Objects.requireNonNull;

import dev.hearth.catalog.editing.DraftMessages.DraftAnswer;
import dev.hearth.catalog.editing.DraftMessages.DraftFilter;
import dev.hearth.catalog.editing.DraftMessages.PublishDraft;
import dev.hearth.catalog.editing.DraftMessages.PutDraft;
import dev.hearth.catalog.editing.DraftMessages.ReturnDraft;
import dev.hearth.catalog.intervention.Code;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

/** Drafts of the common catalogue over REST, for its editors. */
@Path("/v1/intervention-drafts")
class DraftResource {
  private static final String EDITOR = "catalogue-editor";

  private final Drafts drafts;

  DraftResource(Drafts drafts) {
    this.drafts = drafts;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(EDITOR)
  @Operation(
      summary = "Begins a draft (If-None-Match: *) or changes it (If-Match with its ETag)",
      description =
          "Only the code must be there; each field that is there must be one that can be read.")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "201", description = "Begun")
  @APIResponse(responseCode = "400", description = "Fields cannot be read; the problem names all")
  @APIResponse(responseCode = "409", description = "It is no draft any more; possible names steps")
  public RestResponse<DraftAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PutDraft said) {
    if (ifMatch != null) {
      return answer(Status.OK, drafts.change(id, Preconditions.expectedVersion(ifMatch), said));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, drafts.begin(id, said));
  }

  @GET
  @RolesAllowed(EDITOR)
  @Operation(summary = "Lists drafts, newest first")
  @APIResponse(responseCode = "200", description = "A page of drafts")
  public Page<DraftAnswer> list(
      @QueryParam("status") @Nullable DraftStatus status,
      @QueryParam("code") @Pattern(regexp = Code.PATTERN, message = "must be a code")
          @Nullable String code,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    Page<Draft> page = drafts.list(new DraftFilter(status, code), after, limit);
    return new Page<>(page.items().stream().map(DraftAnswer::of).toList(), page.next());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Reads a draft")
  @APIResponse(responseCode = "200", description = "The draft; its ETag is what If-Match takes")
  public RestResponse<DraftAnswer> read(@PathParam("id") UUID id) {
    return answer(Status.OK, drafts.find(id).orElseThrow(Problems::notFound));
  }

  @POST
  @Path("/{id}/submission")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Puts a draft in review")
  @APIResponse(responseCode = "200", description = "In review")
  @APIResponse(responseCode = "409", description = "Not a draft; possible names the steps")
  @APIResponse(responseCode = "422", description = "It has faults; violations names every one")
  public RestResponse<DraftAnswer> submit(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(Status.OK, drafts.submit(id, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("/{id}/return")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Sends what is in review back to work, with a reason")
  @APIResponse(responseCode = "200", description = "A draft again")
  @APIResponse(responseCode = "409", description = "Not in review; possible names the steps")
  public RestResponse<DraftAnswer> sendBack(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReturnDraft said) {
    long expected = Preconditions.expectedVersion(ifMatch);
    return answer(Status.OK, drafts.sendBack(id, expected, requireNonNull(said.reason())));
  }

  @POST
  @Path("/{id}/publication")
  @RolesAllowed(EDITOR)
  @Operation(
      summary = "Publishes what is in review as the next version of its code",
      description = "By an editor who has never written in it.")
  @APIResponse(responseCode = "200", description = "Published; publishedVersion says as which")
  @APIResponse(responseCode = "403", description = "No editor, or its author")
  @APIResponse(
      responseCode = "409",
      description = "Not in review, nothing new, or newest names what was published since")
  @APIResponse(responseCode = "422", description = "It has faults; violations names every one")
  public RestResponse<DraftAnswer> publish(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid PublishDraft said) {
    return answer(Status.OK, drafts.publish(id, Preconditions.expectedVersion(ifMatch), said));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Withdraws a draft; it stays readable")
  @APIResponse(responseCode = "200", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "Published or withdrawn already")
  public RestResponse<DraftAnswer> withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(Status.OK, drafts.withdraw(id, Preconditions.expectedVersion(ifMatch)));
  }

  private static RestResponse<DraftAnswer> answer(Status status, Draft draft) {
    return RestResponse.ResponseBuilder.create(status, DraftAnswer.of(draft))
        .header(HttpHeaders.ETAG, Preconditions.etag(draft.version()))
        .build();
  }
}
