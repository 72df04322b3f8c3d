package dev.hearth.caseplan.casetimeline;

import dev.hearth.caseplan.timeline.Timeline;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.NewestFirst;
import dev.hearth.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/cases/{caseId}/timeline")
@Tag(name = "cases")
public class CaseTimelineResource {
  private final CaseTimelines timelines;

  CaseTimelineResource(CaseTimelines timelines) {
    this.timelines = timelines;
  }

  @GET
  @RolesAllowed({"worker", "supervisor"})
  @Operation(summary = "What happened in a case and who did it, newest first; codes, no words")
  public Page<Timeline.Entry> read(
      @PathParam("caseId") UUID caseId,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit) {
    return timelines.read(caseId, Cursor.decode(cursor, NewestFirst::parse), limit);
  }
}
