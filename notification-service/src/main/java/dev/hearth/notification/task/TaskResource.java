package dev.hearth.notification.task;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The worker's inbox over REST. */
@Path("/v1/tasks")
@Tag(name = "tasks")
class TaskResource {
  private final Inbox inbox;

  TaskResource(Inbox inbox) {
    this.inbox = inbox;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "The caller's tasks, newest due first")
  @APIResponse(responseCode = "200", description = "A page of the inbox")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; violations name it")
  @APIResponse(responseCode = "403", description = "Neither worker nor supervisor")
  public Page<TaskAnswer> list(
      @QueryParam("state") @DefaultValue("OPEN") TaskState state,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return inbox.list(state, limit, cursor);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "One of the caller's tasks")
  @APIResponse(responseCode = "200", description = "The task; its ETag is what a change builds on")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  public RestResponse<TaskAnswer> read(@PathParam("id") UUID id) {
    return answer(inbox.read(id));
  }

  @POST
  @Path("/{id}/completion")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Says that the task is done")
  @APIResponse(responseCode = "200", description = "The task, done")
  @APIResponse(responseCode = "404", description = "Not there, or not the caller's")
  @APIResponse(responseCode = "409", description = "It is not open")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<TaskAnswer> complete(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(inbox.complete(id, Preconditions.expectedVersion(ifMatch)));
  }

  private static RestResponse<TaskAnswer> answer(Inbox.Versioned found) {
    return RestResponse.ResponseBuilder.ok(found.task())
        .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
