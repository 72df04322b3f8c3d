package dev.hearth.kit.feed;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.outbox.Position;
import dev.hearth.kit.outbox.PositionHeader;
import dev.hearth.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a caller read what its own command in another service did: a request that carries
 * Hearth-Position waits until this service's read models have come that far.
 */
@ApplicationScoped
public class PositionWait {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final PositionHeader positionHeader;
  private final FeedsConfig config;
  private final FeedPositions positions;
  private final AgencyContext agencies;

  PositionWait(
      PositionHeader positionHeader,
      FeedsConfig config,
      FeedPositions positions,
      AgencyContext agencies) {
    this.positionHeader = positionHeader;
    this.config = config;
    this.positions = positions;
    this.agencies = agencies;
  }

  @ServerRequestFilter
  void await(ContainerRequestContext request) throws InterruptedException {
    String header = request.getHeaderString(PositionHeader.NAME);
    if (header == null || header.isBlank()) {
      return;
    }
    List<String> mine = config.feeds().orElse(List.of());
    List<Position> wanted =
        positionHeader.read(header).stream().filter(p -> mine.contains(p.topic())).toList();
    UUID agency = agencies.current().orElse(null);
    long deadline = System.nanoTime() + config.positionWait().toNanos();
    for (Position position : wanted) {
      awaitOne(position, agency, deadline);
    }
  }

  private void awaitOne(Position position, @Nullable UUID agency, long deadline)
      throws InterruptedException {
    while (!positions.reached(position.topic(), position.key(), position.sequence(), agency)) {
      if (System.nanoTime() > deadline) {
        throw Problems.unavailable("The read model has not come as far as Hearth-Position yet.");
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
    }
  }
}
