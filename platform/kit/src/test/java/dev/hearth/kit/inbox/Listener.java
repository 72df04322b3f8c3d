package dev.hearth.kit.inbox;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.event.UnreadableEvent;
import dev.hearth.kit.problem.StorageFailure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes every fact it hears of as a row, so that a test can count effects. */
@ApplicationScoped
class Listener {
  private final FactInbox inbox;
  private final DataSource dataSource;
  private volatile CountDownLatch gate = new CountDownLatch(0);

  Listener(FactInbox inbox, DataSource dataSource) {
    this.inbox = inbox;
    this.dataSource = dataSource;
  }

  @Incoming("facts")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    inbox.receive(delivered, this::note);
  }

  /** Effects wait until the latch opens. */
  void holdEffectsAt(CountDownLatch closed) {
    gate = closed;
  }

  private void note(Event event) {
    if (event.data().has("broken")) {
      throw new UnreadableEvent("A field that no reader of this fact knows");
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into effect (event_id, key, sequence) values (?, ?, ?)")) {
      insert.setObject(1, event.id());
      insert.setString(2, event.localKey());
      insert.setLong(3, event.sequence());
      insert.executeUpdate();
      gate.await();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
