package dev.hearth.safety.timeline;

import dev.hearth.kit.problem.Problems;
import dev.hearth.safety.times.SentTimes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Timelines over REST. */
@Path("/v1/safety-standing/{caseId}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "safety-standing")
class TimelineResource {
  private final Timelines timelines;

  TimelineResource(Timelines timelines) {
    this.timelines = timelines;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "Read how a case stood and what happened in it, as data made for drawing")
  @APIResponse(responseCode = "200", description = "Segments without a gap, and points; no words")
  @APIResponse(responseCode = "400", description = "from or to is no instant, or they do not fit")
  @APIResponse(responseCode = "404", description = "No case that this caller may see")
  public Timeline read(
      @PathParam("caseId") UUID caseId,
      @Parameter(
              description = "Its beginning; twelve weeks before its end when left out",
              schema = @Schema(format = "date-time"))
          @QueryParam("from")
          @Nullable String from,
      @Parameter(
              description = "Its end; now when left out. What is dated lies ahead",
              schema = @Schema(format = "date-time"))
          @QueryParam("to")
          @Nullable String to) {
    return timelines.read(caseId, instant("from", from), instant("to", to));
  }

  private static @Nullable Instant instant(String name, @Nullable String text) {
    try {
      return text == null ? null : SentTimes.withinReason(Instant.parse(text));
    } catch (DateTimeException notOne) {
      throw Problems.badField(
          name, "must be an instant from 1900 to 2200 such as 2026-05-01T00:00:00Z");
    }
  }
}
