package dev.hearth.kit.feed;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.Heartbeat;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.inbox.PatientRetry;
import dev.hearth.kit.inbox.ServiceStopping;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Keeps a read model from a compacted state topic. Per key the highest sequence wins, whatever the
 * order of delivery; the position in the partition commits with the effect, so that a database that
 * was emptied is read again from the start, the last state of each key alone.
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
    receive(delivered, effect, broken -> {});
  }

  /**
   * The same, for a read model that must not go on trusting what it last heard when the next state
   * cannot be applied.
   *
   * @param distrust what then happens to the key, in a transaction of its own
   */
  public void receive(
      ConsumerRecord<String, byte[]> delivered, Consumer<Event> effect, Consumer<Event> distrust) {
    Event event;
    try {
      event = wire.read(delivered);
    } catch (UnreadableEvent unreadable) {
      retry.run(() -> inTransaction(() -> pass(delivered)));
      throw unreadable;
    }
    try {
      run(event, () -> apply(delivered, event, effect));
    } catch (ServiceStopping stopping) {
      throw stopping;
    } catch (RuntimeException broken) {
      // Passed over, or the partition would be read from here again at every start.
      run(
          event,
          () -> {
            distrust.accept(event);
            pass(delivered);
          });
      throw broken;
    }
  }

  private void run(Event event, Runnable work) {
    UUID agency = event.agency();
    if (agency == null) {
      retry.run(() -> inTransaction(work));
    } else {
      retry.run(() -> agencies.within(agency, () -> inTransaction(work)));
    }
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  private void pass(ConsumerRecord<String, byte[]> delivered) {
    positions.advancePartition(
        wire.logical(delivered.topic()), delivered.partition(), delivered.offset() + 1);
  }

  private void apply(
      ConsumerRecord<String, byte[]> delivered, Event event, Consumer<Event> effect) {
    if (Heartbeat.is(event)) {
      positions.beat(event.topic(), delivered.partition(), event.time());
    } else if (positions.advanceKey(event)) {
      effect.accept(event);
    }
    pass(delivered);
  }
}
