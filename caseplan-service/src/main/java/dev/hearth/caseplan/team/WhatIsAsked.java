package dev.hearth.caseplan.team;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;

/**
 * Tells a question from a change by the request's method: GET and HEAD promise to change nothing
 * (RFC 9110, 9.2.1). So no use case can forget to say which it is, and what is not known to read is
 * taken for a change.
 */
@Singleton
class WhatIsAsked {
  private final CurrentVertxRequest request;

  WhatIsAsked(CurrentVertxRequest request) {
    this.request = request;
  }

  boolean onlyReads() {
    HttpMethod method = request.getCurrent().request().method();
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }
}
