package dev.hearth.safety.protectionorder;

import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.safety.protectionorder.OrderAnswer.BreachAnswer;
import dev.hearth.safety.protectionorder.OrderAnswer.OrderSummary;
import dev.hearth.safety.protectionorder.ProtectionOrders.Versioned;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Protection orders and their breaches over REST; for a case's care team alone. */
@Path("/v1/protection-orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "protection-orders")
class ProtectionOrderResource {
  private final ProtectionOrders orders;

  ProtectionOrderResource(ProtectionOrders orders) {
    this.orders = orders;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Record what is known of a case's protection order; or, with If-Match, change it. The"
              + " rules' findings hold nothing back")
  @APIResponse(responseCode = "201", description = "Recorded, its version as ETag")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No case or order that this caller may see")
  @APIResponse(responseCode = "409", description = "This case's order is kept under another id")
  @APIResponse(responseCode = "410", description = "What was said about it was erased")
  @APIResponse(responseCode = "412", description = "This id is taken, or it changed since")
  @APIResponse(responseCode = "428", description = "If-None-Match: * or If-Match is missing")
  public RestResponse<OrderAnswer> put(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid OrderRequest request) {
    if (ifNoneMatch == null && ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return tagged(ResponseBuilder.ok(), orders.change(id, expected, request));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return tagged(
        ResponseBuilder.created(URI.create("/v1/protection-orders/" + id)),
        orders.record(id, request));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a protection order, beginning with what is still to do with her")
  @APIResponse(responseCode = "200", description = "The order, its version as ETag")
  @APIResponse(responseCode = "404", description = "No order that this caller may see")
  public RestResponse<OrderAnswer> read(@PathParam("id") UUID id) {
    return tagged(ResponseBuilder.ok(), orders.read(id));
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Find a case's protection order, without what was said about it")
  @APIResponse(responseCode = "200", description = "A page with at most one order")
  @APIResponse(responseCode = "400", description = "caseId is missing")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Page<OrderSummary> list(
      @Parameter(required = true) @QueryParam("caseId") @Nullable UUID caseId) {
    if (caseId == null) {
      throw Problems.badField("caseId", "must be sent");
    }
    return orders.list(caseId);
  }

  @PUT
  @Path("/{id}/breaches/{breachId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(
      summary =
          "Record a breach, which is an ORDER_BREACH trigger too; or, with If-Match, what became of"
              + " it")
  @APIResponse(responseCode = "201", description = "Recorded; the standing has changed with it")
  @APIResponse(responseCode = "200", description = "Changed")
  @APIResponse(responseCode = "400", description = "A field is wrong; violations names it")
  @APIResponse(responseCode = "404", description = "No order or breach that this caller may see")
  @APIResponse(responseCode = "410", description = "What was said about it was erased")
  @APIResponse(responseCode = "412", description = "This id is taken, or it changed since")
  @APIResponse(responseCode = "428", description = "If-None-Match: * or If-Match is missing")
  public RestResponse<BreachAnswer> putBreach(
      @PathParam("id") UUID id,
      @PathParam("breachId") UUID breachId,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid BreachRequest request) {
    if (ifNoneMatch == null && ifMatch != null) {
      long expected = Preconditions.expectedVersion(ifMatch);
      return tagged(ResponseBuilder.ok(), orders.changeBreach(id, breachId, expected, request));
    }
    Preconditions.requireCreation(ifNoneMatch);
    return tagged(
        ResponseBuilder.created(
            URI.create("/v1/protection-orders/" + id + "/breaches/" + breachId)),
        orders.breach(id, breachId, request));
  }

  @GET
  @Path("/{id}/breaches/{breachId}")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read a breach and what she wants done about it")
  @APIResponse(responseCode = "200", description = "The breach, its version as ETag")
  @APIResponse(responseCode = "404", description = "No breach that this caller may see")
  public RestResponse<BreachAnswer> readBreach(
      @PathParam("id") UUID id, @PathParam("breachId") UUID breachId) {
    return tagged(ResponseBuilder.ok(), orders.readBreach(id, breachId));
  }

  @GET
  @Path("/{id}/breaches")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List an order's breaches, the last one first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "A parameter is wrong")
  @APIResponse(responseCode = "404", description = "No order that this caller may see")
  public Page<BreachAnswer> breaches(
      @PathParam("id") UUID id,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return orders.breaches(id, cursor, limit);
  }

  private static <T> RestResponse<T> tagged(ResponseBuilder<T> builder, Versioned<T> answer) {
    return builder
        .entity(answer.answer())
        .header(HttpHeaders.ETAG, Preconditions.etag(answer.version()))
        .build();
  }
}
