package dev.hearth.kit.audit;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.problem.StackOnly;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the request was denied before its answer leaves: all of it in one transaction and one
 * batch. A denial that cannot be written is not answered; the caller is asked to try again.
 */
@ApplicationScoped
public class DenialsBeforeTheAnswer {
  private static final Logger LOG = Logger.getLogger(DenialsBeforeTheAnswer.class);
  private static final int AFTER_ALL_OTHER_FILTERS = 1;

  private final DenialsOfRequest denials;
  private final RefusedAtTheDoor atTheDoor;
  private final AgencyContext agencies;
  private final AuditRows rows;

  DenialsBeforeTheAnswer(
      DenialsOfRequest denials,
      RefusedAtTheDoor atTheDoor,
      AgencyContext agencies,
      AuditRows rows) {
    this.denials = denials;
    this.atTheDoor = atTheDoor;
    this.agencies = agencies;
    this.rows = rows;
  }

  // A role is refused on the event loop, which must not wait for the database.
  @ServerResponseFilter(priority = AFTER_ALL_OTHER_FILTERS)
  @Nullable Uni<Void> write(ContainerRequestContext request, ContainerResponseContext response) {
    List<AuditRow> noted = denials.all();
    List<AuditRow> toWrite = noted.isEmpty() ? atTheDoor.denials(request, response) : noted;
    if (toWrite.isEmpty()) {
      return null;
    }
    if (BlockingOperationControl.isBlockingAllowed()) {
      writeOrRefuse(toWrite, response);
      return null;
    }
    return Uni.createFrom()
        .voidItem()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(() -> writeOrRefuse(toWrite, response));
  }

  private void writeOrRefuse(List<AuditRow> denied, ContainerResponseContext response) {
    try {
      agencies.within(
          denied.getFirst().who().agency(),
          () -> QuarkusTransaction.requiringNew().run(() -> rows.insert(denied)));
    } catch (RuntimeException failure) {
      LOG.warnf(new StackOnly(failure), "A denial could not be written; answering 503 instead");
      answer(response, Problems.unavailable("The call could not be audited. Try again."));
    }
  }

  private static void answer(ContainerResponseContext response, HttpProblem problem) {
    response.getHeaders().clear();
    problem.getHeaders().forEach((name, value) -> response.getHeaders().putSingle(name, value));
    response.setStatusInfo(problem.getStatus());
    response.setEntity(problem, null, HttpProblem.MEDIA_TYPE);
  }
}
