package dev.hearth.kit.outbox;

import dev.hearth.kit.event.Heartbeat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Writes a heartbeat into every lane of a state topic. It goes through the outbox like any other
 * event: it cannot overtake a state that was committed before it.
 */
@ApplicationScoped
public class HeartbeatWriter {
  private final Outbox outbox;

  HeartbeatWriter(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Beats once on every partition.
   *
   * @param service the writer, for the event type
   */
  @Transactional
  public void beat(String topic, String service) {
    for (int lane = 0; lane < Lane.COUNT; lane++) {
      outbox.publishToLane(topic, Heartbeat.key(lane), lane, Heartbeat.type(service), Map.of());
    }
  }
}
