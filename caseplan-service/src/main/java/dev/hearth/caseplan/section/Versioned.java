package dev.hearth.caseplan.section;

import dev.hearth.kit.web.Preconditions;
import jakarta.ws.rs.core.Response;

/** What a section says, and the version that its ETag names. */
public record Versioned<T>(T body, long version) {
  /** 200 with the ETag. */
  public Response found() {
    return Response.ok(body).header("ETag", Preconditions.etag(version)).build();
  }

  /** 204 with the ETag of what was just recorded. */
  public static Response recorded(long version) {
    return Response.noContent().header("ETag", Preconditions.etag(version)).build();
  }
}
