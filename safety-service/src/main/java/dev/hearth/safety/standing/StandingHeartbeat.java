package dev.hearth.safety.standing;

import dev.hearth.kit.outbox.HeartbeatWriter;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Says every ten seconds that the standings' writer is alive; readers shut the gate without it. */
@ApplicationScoped
class StandingHeartbeat {
  private final HeartbeatWriter heartbeat;

  StandingHeartbeat(HeartbeatWriter heartbeat) {
    this.heartbeat = heartbeat;
  }

  @Scheduled(every = "10s")
  void beat() {
    heartbeat.beat(Standing.TOPIC, "safety");
  }
}
