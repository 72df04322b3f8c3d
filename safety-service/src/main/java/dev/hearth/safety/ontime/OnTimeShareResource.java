package dev.hearth.safety.ontime;

import dev.hearth.kit.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An agency's share of assessments on time, over REST. */
@Path("/v1/safety-standing/on-time")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "safety-standing")
class OnTimeShareResource {
  private final OnTimeShares shares;

  OnTimeShareResource(OnTimeShares shares) {
    this.shares = shares;
  }

  @GET
  @RolesAllowed({"supervisor", "agency-admin"})
  @Operation(
      summary = "Read which share of my agency's assessments was on time, by level and month")
  @APIResponse(responseCode = "200", description = "Cells and sums of those shown; small ones not")
  @APIResponse(responseCode = "400", description = "from or to is no month that is over")
  public OnTimeShare read(
      @Parameter(description = "The first month, such as 2026-01; a year back when left out")
          @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "The last month; the last that is over when left out")
          @QueryParam("to")
          @Nullable String to) {
    return shares.read(month("from", from), month("to", to));
  }

  private static @Nullable YearMonth month(String name, @Nullable String text) {
    try {
      return text == null ? null : YearMonth.parse(text);
    } catch (DateTimeException notOne) {
      throw Problems.badField(name, "must be a month such as 2026-05");
    }
  }
}
