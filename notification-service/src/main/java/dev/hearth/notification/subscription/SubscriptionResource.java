package dev.hearth.notification.subscription;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** An agency's subscriptions over REST. */
@Path("/v1/subscriptions")
@Tag(name = "subscriptions")
class SubscriptionResource {
  private final Subscriptions subscriptions;
  private final WebhookTargets targets;

  SubscriptionResource(Subscriptions subscriptions, WebhookTargets targets) {
    this.subscriptions = subscriptions;
    this.targets = targets;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed("agency-admin")
  @Operation(summary = "Subscribes the caller's agency; the answer shows the secret this once")
  @APIResponse(responseCode = "201", description = "Made")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations name it")
  @APIResponse(responseCode = "412", description = "The id is taken")
  @APIResponse(responseCode = "428", description = "If-None-Match: * is missing")
  public RestResponse<NewSubscriptionAnswer> create(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @NotNull @Valid SubscriptionRequest request) {
    Preconditions.requireCreation(ifNoneMatch);
    targets
        .refusal(request.url())
        .ifPresent(
            refusal -> {
              throw Problems.badField("url", refusal.asked());
            });
    return answer(Status.CREATED, subscriptions.create(id, request));
  }

  @GET
  @RolesAllowed("agency-admin")
  @Operation(summary = "The subscriptions of the caller's agency, without their secrets")
  @APIResponse(responseCode = "200", description = "A page of subscriptions, by id")
  @APIResponse(responseCode = "400", description = "A parameter is wrong; violations name it")
  public Page<SubscriptionAnswer> list(
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return subscriptions.list(limit, cursor);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed("agency-admin")
  @Operation(summary = "One subscription of the caller's agency, without its secret")
  @APIResponse(responseCode = "200", description = "The subscription")
  @APIResponse(responseCode = "404", description = "Not there, disabled, or another agency's")
  public RestResponse<SubscriptionAnswer> read(@PathParam("id") UUID id) {
    return answer(Status.OK, subscriptions.read(id));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed("agency-admin")
  @Operation(summary = "Disables a subscription for ever; what it was to deliver ends as a task")
  @APIResponse(responseCode = "204", description = "Disabled; its secret is gone")
  @APIResponse(responseCode = "404", description = "Not there, disabled, or another agency's")
  @APIResponse(responseCode = "412", description = "Changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<Void> disable(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    subscriptions.disable(id, Preconditions.expectedVersion(ifMatch));
    return RestResponse.noContent();
  }

  private static <T> RestResponse<T> answer(Status status, Subscriptions.Versioned<T> found) {
    return RestResponse.ResponseBuilder.create(status, found.subscription())
        .header(HttpHeaders.ETAG, Preconditions.etag(found.version()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
