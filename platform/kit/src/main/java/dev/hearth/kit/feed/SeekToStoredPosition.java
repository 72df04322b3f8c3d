package dev.hearth.kit.feed;

import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.inbox.PatientRetry;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Starts a state feed where its own database says that it stopped; from the beginning, after a
 * survey, when it says nothing. The group's committed offsets are not asked.
 */
@ApplicationScoped
@Identifier("state-feed")
public class SeekToStoredPosition implements KafkaConsumerRebalanceListener {
  private final FeedPositions positions;
  private final Survey survey;
  private final EventWire wire;
  private final PatientRetry retry;

  SeekToStoredPosition(FeedPositions positions, Survey survey, EventWire wire, PatientRetry retry) {
    this.positions = positions;
    this.survey = survey;
    this.wire = wire;
    this.retry = retry;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      retry.run(() -> seek(consumer, partition));
    }
  }

  private void seek(Consumer<?, ?> consumer, TopicPartition partition) {
    OptionalLong next =
        positions.nextOffset(wire.logical(partition.topic()), partition.partition());
    if (next.isPresent()) {
      consumer.seek(partition, next.getAsLong());
    } else {
      survey.of(partition);
      consumer.seekToBeginning(List.of(partition));
    }
  }
}
