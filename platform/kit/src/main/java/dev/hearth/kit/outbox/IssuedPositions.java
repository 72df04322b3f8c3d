package dev.hearth.kit.outbox;

import dev.hearth.kit.agency.AgencyContext;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes, in a request, which events its command wrote, for the Hearth-Position answer header. */
@ApplicationScoped
class IssuedPositions {
  private final Instance<PositionsOfRequest> ofRequest;
  private final AgencyContext agencies;

  IssuedPositions(Instance<PositionsOfRequest> ofRequest, AgencyContext agencies) {
    this.ofRequest = ofRequest;
    this.agencies = agencies;
  }

  // Where a request's event belongs to another agency, its position is none of the caller's affair.
  void issued(String topic, String key, long sequence, @Nullable UUID agency) {
    boolean ours = agency == null || agencies.current().filter(agency::equals).isPresent();
    if (ours && Arc.container().requestContext().isActive()) {
      ofRequest.get().add(new Position(topic, key, sequence));
    }
  }
}
