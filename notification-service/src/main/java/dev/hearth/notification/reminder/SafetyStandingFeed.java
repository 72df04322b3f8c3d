package dev.hearth.notification.reminder;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.feed.StateFeed;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears when the next safety assessment of each case is due. */
@ApplicationScoped
class SafetyStandingFeed {
  private static final String STATE = "dev.hearth.safety.standing.";
  private static final String TYPE = STATE + "v1";

  private final StateFeed feed;
  private final EventWire wire;
  private final Reminders reminders;

  SafetyStandingFeed(StateFeed feed, EventWire wire, Reminders reminders) {
    this.feed = feed;
    this.wire = wire;
    this.reminders = reminders;
  }

  @Incoming("safety-standing")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::remind);
  }

  private void remind(Event event) {
    if (event.type().equals(TYPE)) {
      reminders.onStanding(wire.data(event, SafetyStanding.class), event.time());
    } else if (!event.type().startsWith(STATE)) {
      throw new UnreadableEvent("No safety standing");
    }
  }
}
