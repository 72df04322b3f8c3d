package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a body of more than 256 KiB; the largest honest one is far smaller. One that announces
 * its length is not read at all, one that does not (chunked) only so far.
 */
@Provider
public class BodySize implements ContainerRequestFilter, ExceptionMapper<BodyTooLarge> {
  private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 9_000;
  private static final int MOST_BYTES = 256 * 1024;
  private static final FieldProblem TOO_LARGE =
      new FieldProblem("body", "must not be larger than 256 KiB");

  void register(@Observes Filters filters) {
    filters.register(BodySize::checkAnnounced, BEFORE_THE_SERVERS_OWN_LIMIT);
  }

  private static void checkAnnounced(RoutingContext request) {
    if (isTooLong(request.request().getHeader("Content-Length"))) {
      ProblemAtTheDoor.answer(request, TOO_LARGE);
    } else {
      request.next();
    }
  }

  // Digits only: the server has answered anything else already.
  private static boolean isTooLong(@Nullable String announced) {
    return announced != null && (announced.length() > 9 || Long.parseLong(announced) > MOST_BYTES);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() < 0 && request.hasEntity()) {
      request.setEntityStream(new CutBody(request.getEntityStream(), MOST_BYTES));
    }
  }

  @Override
  public Response toResponse(BodyTooLarge tooLarge) {
    return Problems.badField(TOO_LARGE.field(), TOO_LARGE.message()).toResponse();
  }
}
