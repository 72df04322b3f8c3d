package dev.hearth.catalog.editing;

import dev.hearth.catalog.editing.RetirementMessages.ProposalAnswer;
import dev.hearth.catalog.editing.RetirementMessages.ProposeRetirement;
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

/** Taking entries of the common catalogue out, over REST, for its editors. */
@Path("/v1/retirement-proposals")
class RetirementResource {
  private static final String EDITOR = "catalogue-editor";

  private final Retirements retirements;

  RetirementResource(Retirements retirements) {
    this.retirements = retirements;
  }

  @PUT
  @Path("/{id}")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Proposes to take an entry out (If-None-Match: *)")
  @APIResponse(responseCode = "201", description = "Proposed")
  @APIResponse(responseCode = "400", description = "A field is wrong; the problem names it")
  @APIResponse(responseCode = "409", description = "Other entries need it; usedBy names them")
  public RestResponse<ProposalAnswer> propose(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch,
      @NotNull @Valid ProposeRetirement said) {
    Preconditions.requireCreation(ifNoneMatch);
    return answer(Status.CREATED, retirements.propose(id, said));
  }

  @GET
  @RolesAllowed(EDITOR)
  @Operation(summary = "Lists proposals to take entries out, newest first")
  @APIResponse(responseCode = "200", description = "A page of proposals")
  public Page<ProposalAnswer> list(
      @QueryParam("status") @Nullable ProposalStatus status,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    NewestFirst after = Cursor.decode(cursor, NewestFirst::parse);
    Page<RetirementProposal> page = retirements.list(status, after, limit);
    return new Page<>(page.items().stream().map(ProposalAnswer::of).toList(), page.next());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Reads a proposal")
  @APIResponse(responseCode = "200", description = "The proposal; its ETag is what If-Match takes")
  public RestResponse<ProposalAnswer> read(@PathParam("id") UUID id) {
    return answer(Status.OK, retirements.find(id).orElseThrow(Problems::notFound));
  }

  @POST
  @Path("/{id}/approval")
  @RolesAllowed(EDITOR)
  @Operation(
      summary = "Takes the entry out, with all its versions",
      description = "By another editor than the one who proposed it.")
  @APIResponse(responseCode = "200", description = "Taken out")
  @APIResponse(responseCode = "403", description = "No editor, or the one who proposed it")
  @APIResponse(
      responseCode = "409",
      description = "Decided already, changed since, or other entries need it")
  public RestResponse<ProposalAnswer> approve(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(Status.OK, retirements.approve(id, Preconditions.expectedVersion(ifMatch)));
  }

  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed(EDITOR)
  @Operation(summary = "Withdraws a proposal, or turns it down")
  @APIResponse(responseCode = "200", description = "Withdrawn")
  @APIResponse(responseCode = "409", description = "Decided already")
  public RestResponse<ProposalAnswer> withdraw(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(Status.OK, retirements.withdraw(id, Preconditions.expectedVersion(ifMatch)));
  }

  private static RestResponse<ProposalAnswer> answer(Status status, RetirementProposal proposal) {
    return RestResponse.ResponseBuilder.create(status, ProposalAnswer.of(proposal))
        .header(HttpHeaders.ETAG, Preconditions.etag(proposal.version()))
        .build();
  }
}
