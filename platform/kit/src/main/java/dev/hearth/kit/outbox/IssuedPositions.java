package dev.hearth.kit.outbox;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

/** Notes, in a request, which events its command wrote, for the Hearth-Position answer header. */
@ApplicationScoped
class IssuedPositions {
  private final Instance<PositionsOfRequest> ofRequest;

  IssuedPositions(Instance<PositionsOfRequest> ofRequest) {
    this.ofRequest = ofRequest;
  }

  void issued(String topic, String key, long sequence) {
    if (Arc.container().requestContext().isActive()) {
      ofRequest.get().add(new Position(topic, key, sequence));
    }
  }
}
