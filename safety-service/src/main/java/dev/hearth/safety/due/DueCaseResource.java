package dev.hearth.safety.due;

import dev.hearth.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's due cases over REST. */
@Path("/v1/safety-standing/due")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "safety-standing")
class DueCaseResource {
  private final DueCases cases;

  DueCaseResource(DueCases cases) {
    this.cases = cases;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "List which of my cases are overdue or due within a week, most urgent first")
  @APIResponse(responseCode = "200", description = "A page, with the cursor of the next")
  @APIResponse(responseCode = "400", description = "A parameter is wrong")
  public Page<DueCase> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return cases.list(cursor, limit);
  }
}
