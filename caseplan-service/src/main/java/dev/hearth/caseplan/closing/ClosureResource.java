package dev.hearth.caseplan.closing;

import dev.hearth.caseplan.closing.ClosureMessages.CloseCase;
import dev.hearth.caseplan.closing.ClosureMessages.ClosureAnswer;
import dev.hearth.caseplan.closing.ClosureMessages.ReopenCase;
import dev.hearth.caseplan.practice.RuleRefusal;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases")
@Tag(name = "closing")
public class ClosureResource {
  private final Closures closures;

  ClosureResource(Closures closures) {
    this.closures = closures;
  }

  @POST
  @Path("{caseId}/closure")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: close the case, with a way back")
  @APIResponse(responseCode = "204", description = "Closed; new ETag of the case")
  @APIResponse(responseCode = "409", description = "Closed already, or plans are not closed yet")
  @APIResponse(responseCode = "422", description = "Everything that stands against it, at once")
  public Response close(
      @PathParam("caseId") UUID caseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid CloseCase body) {
    return switch (closures.close(caseId, body, Preconditions.expectedVersion(ifMatch))) {
      case Closures.Result.Closed closed -> changed(closed.version());
      case Closures.Result.NotClosed notClosed -> throw RuleRefusal.problem(notClosed.refused());
    };
  }

  @POST
  @Path("{caseId}/reopening")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "As lead or supervisor: open a closed case again")
  @APIResponse(responseCode = "204", description = "Open; new ETag of the case")
  @APIResponse(responseCode = "409", description = "The case is open")
  public Response reopen(
      @PathParam("caseId") UUID caseId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @NotNull @Valid ReopenCase body) {
    return changed(closures.reopen(caseId, body.reason(), Preconditions.expectedVersion(ifMatch)));
  }

  @GET
  @Path("{caseId}/closures")
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "When and why the case was closed and reopened, newest first")
  public Page<ClosureAnswer> list(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return closures.ofCase(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }

  private static Response changed(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
