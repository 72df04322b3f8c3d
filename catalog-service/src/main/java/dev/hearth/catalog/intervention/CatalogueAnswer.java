package dev.hearth.catalog.intervention;

import dev.hearth.catalog.intervention.EntryLanguages.Said;
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

  /** An entry as its reader is told it; each language and each translation has its own ETag. */
  static RestResponse<PublishedIntervention> of(
      Request request, PublishedIntervention found, Said said) {
    String version = Integer.toString(found.version());
    String state = found.retired() == null ? version : version + "-retired";
    String tag =
        said.revision() == 0 ? state : state + "-" + said.language() + "-" + said.revision();
    return answer(request, tag, said.language(), found.as(said));
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
        "en",
        page);
  }

  private static <T> RestResponse<T> answer(Request request, String tag, String language, T body) {
    EntityTag etag = new EntityTag(tag);
    Response.@Nullable ResponseBuilder precondition = request.evaluatePreconditions(etag);
    RestResponse.ResponseBuilder<T> answer =
        precondition == null
            ? RestResponse.ResponseBuilder.ok(body)
            : RestResponse.ResponseBuilder.create(precondition.build().getStatus());
    return answer
        .tag(etag)
        .header(HttpHeaders.CONTENT_LANGUAGE, language)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .header(HttpHeaders.CACHE_CONTROL, KEEP_A_MINUTE)
        .build();
  }
}
