package dev.hearth.kit.feed;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.Heartbeat;
import dev.hearth.kit.inbox.PatientRetry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Keeps a read model from a compacted state topic. Per key the highest sequence wins, whatever the
 * order of delivery; the position in the partition commits with the effect, so that a database that
 * was emptied is read again from the start.
 */
@ApplicationScoped
public class StateFeed {
  private final EventWire wire;
  private final AgencyContext agencies;
  private final FeedPositions positions;
  private final PatientRetry retry;

  StateFeed(EventWire wire, AgencyContext agencies, FeedPositions positions, PatientRetry retry) {
    this.wire = wire;
    this.agencies = agencies;
    this.positions = positions;
    this.retry = retry;
  }

  /**
   * Applies the record's state unless a later one of its key was applied before, waiting out
   * failures that pass.
   *
   * @throws RuntimeException when it can never be applied; the channel then puts the record on the
   *     dead-letter topic
   */
  public void receive(ConsumerRecord<String, byte[]> delivered, Consumer<Event> effect) {
    Event event = wire.read(delivered);
    UUID agency = event.agency();
    Runnable once =
        () -> QuarkusTransaction.requiringNew().run(() -> apply(delivered, event, effect));
    if (agency == null) {
      retry.run(once);
    } else {
      retry.run(() -> agencies.within(agency, once));
    }
  }

  private void apply(
      ConsumerRecord<String, byte[]> delivered, Event event, Consumer<Event> effect) {
    if (Heartbeat.is(event)) {
      positions.beat(event.topic(), delivered.partition(), event.time());
    } else if (positions.advanceKey(event)) {
      effect.accept(event);
    }
    positions.advancePartition(event.topic(), delivered.partition(), delivered.offset() + 1);
  }
}
