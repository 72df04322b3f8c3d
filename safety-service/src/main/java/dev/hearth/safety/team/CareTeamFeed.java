package dev.hearth.safety.team;

import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads the care teams from their state topic. */
@ApplicationScoped
class CareTeamFeed {
  private final StateFeed feed;
  private final EventWire wire;
  private final CareTeam teams;

  CareTeamFeed(StateFeed feed, EventWire wire, CareTeam teams) {
    this.feed = feed;
    this.wire = wire;
    this.teams = teams;
  }

  @Incoming("care-team")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(
        delivered,
        event -> {
          // A newer version of the type is published beside this one until everybody reads it.
          if (!event.type().equals(CareTeamState.TYPE)) {
            return;
          }
          UUID agency = event.agency();
          if (agency == null) {
            throw new UnreadableEvent("A care team must name its agency");
          }
          teams.keep(agency, wire.data(event, CareTeamState.class), event.time());
        });
  }
}
