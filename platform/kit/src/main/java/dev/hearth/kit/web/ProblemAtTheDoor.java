package dev.hearth.kit.web;

import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.Problems.FieldProblem;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** The 400 problem of a request that gets no further than the door; the connection ends with it. */
final class ProblemAtTheDoor {
  private ProblemAtTheDoor() {}

  static void answer(RoutingContext request, FieldProblem wrong) {
    HttpProblem problem = Problems.badField(wrong.field(), wrong.message());
    request
        .response()
        .setStatusCode(problem.getStatusCode())
        .putHeader("Content-Type", HttpProblem.MEDIA_TYPE.toString())
        .putHeader("Connection", "close")
        .end(
            new JsonObject()
                .put("type", String.valueOf(problem.getType()))
                .put("title", problem.getTitle())
                .put("status", problem.getStatusCode())
                .put("detail", problem.getDetail())
                .put("violations", new JsonArray().add(JsonObject.mapFrom(wrong)))
                .encode());
  }
}
