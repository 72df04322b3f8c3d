package dev.hearth.kit.feed;

import dev.hearth.kit.event.Event;
import dev.hearth.kit.problem.StorageFailure;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Notes every state that took effect as a row. */
@ApplicationScoped
class Watcher {
  private final StateFeed feed;
  private final DataSource dataSource;

  Watcher(StateFeed feed, DataSource dataSource) {
    this.feed = feed;
    this.dataSource = dataSource;
  }

  @Incoming("states")
  @Blocking
  void on(ConsumerRecord<String, byte[]> delivered) {
    feed.receive(delivered, this::note);
  }

  private void note(Event event) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into effect (event_id, key, sequence) values (?, ?, ?)")) {
      insert.setObject(1, event.id());
      insert.setString(2, event.key());
      insert.setLong(3, event.sequence());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new StorageFailure(e);
    }
  }
}
