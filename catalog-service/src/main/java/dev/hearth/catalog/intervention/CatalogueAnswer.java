package dev.hearth.catalog.intervention;

import dev.hearth.kit.paging.Page;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Answers that a caller may keep for a minute and ask again about with their ETag. */
final class CatalogueAnswer {
  private static final String KEEP_A_MINUTE = "private, max-age=60";

  private CatalogueAnswer() {}

  static RestResponse<PublishedIntervention> of(Request request, PublishedIntervention found) {
    String version = Integer.toString(found.version());
    String tag = found.retired() == null ? version : version + "-retired";
    return answer(request, tag, found);
  }

  /** What a page shows follows from the versions on it; their names make its ETag. */
  static RestResponse<Page<InterventionSummary>> of(
      Request request, Page<InterventionSummary> page) {
    String versions =
        page.items().stream()
            .map(item -> item.code() + "@" + item.version())
            .collect(Collectors.joining(",", "", "," + page.next()));
    return answer(
        request,
        UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8)).toString(),
        page);
  }

  private static <T> RestResponse<T> answer(Request request, String tag, T body) {
    EntityTag etag = new EntityTag(tag);
    Response.@Nullable ResponseBuilder precondition = request.evaluatePreconditions(etag);
    RestResponse.ResponseBuilder<T> answer =
        precondition == null
            ? RestResponse.ResponseBuilder.ok(body)
            : RestResponse.ResponseBuilder.create(precondition.build().getStatus());
    return answer.tag(etag).header(HttpHeaders.CACHE_CONTROL, KEEP_A_MINUTE).build();
  }
}
