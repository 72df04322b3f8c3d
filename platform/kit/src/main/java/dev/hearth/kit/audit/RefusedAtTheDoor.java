package dev.hearth.kit.audit;

import dev.hearth.kit.agency.Caller;
import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.AuditRow.Outcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Callers who were turned away before any of our code ran. A role that does not suffice is a denial
 * of the caller's agency; without a valid token or an agency there is nobody to file it under, so
 * it is counted.
 */
@Singleton
class RefusedAtTheDoor {
  private static final int UNAUTHENTICATED = 401;
  private static final int FORBIDDEN = 403;
  private static final int LONGEST_SUBJECT = 200;

  private final CurrentCaller caller;
  private final SecurityIdentity identity;
  private final MeterRegistry meters;
  private final Clock clock;

  RefusedAtTheDoor(
      CurrentCaller caller, SecurityIdentity identity, MeterRegistry meters, Clock clock) {
    this.caller = caller;
    this.identity = identity;
    this.meters = meters;
    this.clock = clock;
  }

  List<AuditRow> denials(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (status != UNAUTHENTICATED && status != FORBIDDEN) {
      return List.of();
    }
    Optional<Caller> who = status == FORBIDDEN ? callerWithAgency() : Optional.empty();
    if (who.isEmpty()) {
      meters.counter("hearth.http.refused", "status", Integer.toString(status)).increment();
      return List.of();
    }
    return List.of(
        new AuditRow(
            clock.instant(),
            who.get(),
            "http.forbidden",
            "path",
            methodAndPath(request),
            null,
            Outcome.DENIED));
  }

  private Optional<Caller> callerWithAgency() {
    if (identity.isAnonymous()) {
      return Optional.empty();
    }
    try {
      return Optional.of(caller.get());
    } catch (HttpProblem belongsToNoAgency) {
      return Optional.empty();
    }
  }

  private static String methodAndPath(ContainerRequestContext request) {
    String text = request.getMethod() + " " + request.getUriInfo().getPath();
    return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
  }
}
