package dev.hearth.kit.inbox;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.problem.StorageFailure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Applies each fact once: its id, its effect and all that follows commit together; a second
 * delivery finds the id and does nothing. The record is acknowledged by the caller's return, which
 * comes after the commit.
 */
@ApplicationScoped
public class FactInbox {
  private static final String ONCE =
      "insert into inbox_event (event_id, received_at) values (?, ?) on conflict do nothing";

  private final EventWire wire;
  private final AgencyContext agencies;
  private final DataSource dataSource;
  private final PatientRetry retry;
  private final Clock clock;

  FactInbox(
      EventWire wire,
      AgencyContext agencies,
      DataSource dataSource,
      PatientRetry retry,
      Clock clock) {
    this.wire = wire;
    this.agencies = agencies;
    this.dataSource = dataSource;
    this.retry = retry;
    this.clock = clock;
  }

  /**
   * Applies the record's event, waiting out failures that pass.
   *
   * @throws RuntimeException when it can never be applied; the channel then puts the record on the
   *     dead-letter topic
   */
  public void receive(ConsumerRecord<String, byte[]> delivered, Consumer<Event> effect) {
    Event event = wire.read(delivered);
    UUID agency = event.agency();
    if (agency == null) {
      throw new UnreadableEvent("A fact must name its agency");
    }
    retry.run(
        () ->
            agencies.within(
                agency, () -> QuarkusTransaction.requiringNew().run(() -> once(event, effect))));
  }

  private void once(Event event, Consumer<Event> effect) {
    if (isNew(event)) {
      effect.accept(event);
    }
  }

  private boolean isNew(Event event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(ONCE)) {
      insert.setObject(1, event.id());
      insert.setObject(2, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
