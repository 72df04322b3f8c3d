package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems.FieldProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Answers 400 to every path that proxies, routers and security layers could read differently:
 * matrix parameters, encoded separators, double slashes, dot segments.
 */
@ApplicationScoped
class PathGuard {
  private static final int BEFORE_EVERYTHING = 10_000;
  private static final FieldProblem NOT_PLAIN =
      new FieldProblem("path", "must be plain: no ';', no encoded or double separators, no '..'");
  private static final Pattern TRICK =
      Pattern.compile(";|\\\\|//|%3b|%2f|%5c|%00|%25|(^|/)(\\.|%2e){1,2}(/|$)|\\.\\.|%2e%2e");

  void register(@Observes Filters filters) {
    filters.register(PathGuard::check, BEFORE_EVERYTHING);
  }

  private static void check(RoutingContext request) {
    String uri = request.request().uri();
    int query = uri.indexOf('?');
    String path = (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
    if (!TRICK.matcher(path).find()) {
      request.next();
      return;
    }
    ProblemAtTheDoor.answer(request, NOT_PLAIN);
  }
}
