package dev.hearth.caseplan.plan;

import dev.hearth.caseplan.plan.AgreementMessages.AgreementEntry;
import dev.hearth.caseplan.plan.AgreementMessages.RecordAgreement;
import dev.hearth.caseplan.plan.AgreementMessages.WithdrawAgreement;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/case-plans")
@Tag(name = "case-plans")
public class AgreementResource {
  private final Agreements agreements;

  AgreementResource(Agreements agreements) {
    this.agreements = agreements;
  }

  @PUT
  @Path("{id}/items/{itemId}/agreement")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record where the mother stands on this version of an item")
  @APIResponse(responseCode = "204", description = "Recorded; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "The item does not involve her")
  public Response record(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid RecordAgreement body) {
    return StepAnswer.changed(
        agreements.record(id, itemId, body, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("{id}/items/{itemId}/agreement/withdrawal")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Record that she takes her yes back; what runs stops")
  @APIResponse(responseCode = "204", description = "Recorded; new ETag of the plan")
  @APIResponse(responseCode = "409", description = "There is no yes of hers to the item as it is")
  public Response withdraw(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid WithdrawAgreement body) {
    return StepAnswer.changed(
        agreements.withdraw(id, itemId, body, Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @Path("{id}/items/{itemId}/agreements")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Everything she said of an item and each of its versions, latest first")
  public Page<AgreementEntry> list(
      @PathParam("id") UUID id,
      @PathParam("itemId") UUID itemId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return agreements.of(id, itemId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }
}
