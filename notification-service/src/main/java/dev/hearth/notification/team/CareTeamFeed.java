package dev.hearth.notification.team;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who works on which case. */
@ApplicationScoped
class CareTeamFeed {
  private static final String STATE = "dev.hearth.caseplan.care-team.";
  private static final String TYPE = STATE + "v1";

  private final StateFeed feed;
  private final EventWire wire;
  private final CareTeams teams;

  CareTeamFeed(StateFeed feed, EventWire wire, CareTeams teams) {
    this.feed = feed;
    this.wire = wire;
    this.teams = teams;
  }

  @Incoming("care-team")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::keep);
  }

  private void keep(Event event) {
    if (event.type().equals(TYPE)) {
      teams.keep(wire.data(event, CareTeam.class));
    } else if (!event.type().startsWith(STATE)) {
      throw new UnreadableEvent("No state of a care team");
    }
  }
}
