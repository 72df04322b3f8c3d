package dev.hearth.safety.trigger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.practice.FindingAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;

/** Triggers over REST. */
@Path("/v1/triggers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "triggers")
class TriggerResource {
  private final Triggers triggers;

  TriggerResource(Triggers triggers) {
    this.triggers = triggers;
  }

  /** A trigger with all that was changed about it. */
  record TriggerHistory(
      @JsonUnwrapped TriggerAnswer trigger, List<TriggerChange.ChangeAnswer> changes) {}

  /**
   * A trigger that was recorded or moved.
   *
   * @param findings what the practice rules ask for now; only a breach of the order is asked about
   */
  @Schema(name = "TriggerRecorded")
  record TriggerRecorded(@JsonUnwrapped TriggerAnswer trigger, List<FindingAnswer> findings) {}

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Record what can change her danger: that it has happened, or when it will; or move what"
              + " lies ahead")
  @APIResponse(responseCode = "201", description = "Recorded; the standing has changed with it")
  @APIResponse(
      responseCode = "200",
      description = "Moved; or one of this type and day is there already, and that is the answer")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  @APIResponse(
      responseCode = "409",
      description = "It has come, was cancelled, or the day is taken")
  @APIResponse(responseCode = "412", description = "This id is taken, or it changed meanwhile")
  @APIResponse(responseCode = "428", description = "Neither If-None-Match: * nor If-Match is there")
  public RestResponse<TriggerRecorded> record(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid TriggerRequest request) {
    if (ifMatch != null) {
      return recorded(triggers.move(id, Preconditions.expectedVersion(ifMatch), request));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return recorded(triggers.record(id, request));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Cancel what lies ahead and will not happen; it stays to be read")
  @APIResponse(responseCode = "200", description = "Cancelled; the standing has changed with it")
  @APIResponse(responseCode = "404", description = "No trigger that this caller may see")
  @APIResponse(responseCode = "409", description = "It has come, or was cancelled before")
  @APIResponse(responseCode = "412", description = "It changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<TriggerAnswer> cancel(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    Triggers.Recorded cancelled = triggers.cancel(id, Preconditions.expectedVersion(ifMatch));
    return tagged(Status.OK, cancelled.trigger(), cancelled);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a trigger, with all that was changed about it")
  @APIResponse(responseCode = "200", description = "The trigger; its version as ETag")
  @APIResponse(responseCode = "404", description = "No trigger that this caller may see")
  public RestResponse<TriggerHistory> read(@PathParam("id") UUID id) {
    Triggers.Found found = triggers.read(id);
    return RestResponse.ResponseBuilder.ok(new TriggerHistory(found.trigger(), found.changes()))
        .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
        .build();
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List a case's triggers, newest record first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "caseId is missing, or a parameter is wrong")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<TriggerAnswer> list(
      @Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return triggers.list(caseId, cursor, limit);
  }

  private static RestResponse<TriggerRecorded> recorded(Triggers.Recorded recorded) {
    return tagged(
        recorded.isNew() ? Status.CREATED : Status.OK,
        new TriggerRecorded(recorded.trigger(), recorded.findings()),
        recorded);
  }

  private static <T> RestResponse<T> tagged(Status status, T answer, Triggers.Recorded recorded) {
    return RestResponse.ResponseBuilder.<T>create(status)
        .entity(answer)
        .header(HttpHeaders.ETAG, Preconditions.etag(recorded.version()))
        .build();
  }
}
