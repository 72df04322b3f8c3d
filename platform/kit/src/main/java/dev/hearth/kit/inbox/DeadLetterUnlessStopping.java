package dev.hearth.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * The failure strategy {@code hearth}: what can never be applied goes to the dead-letter topic; a
 * record that was only waiting when the service stopped is left unacknowledged and comes again.
 */
@ApplicationScoped
@Identifier("hearth")
public class DeadLetterUnlessStopping implements KafkaFailureHandler.Factory {
  private final KafkaFailureHandler.Factory deadLetter;

  DeadLetterUnlessStopping(
      @Identifier("dead-letter-queue") KafkaFailureHandler.Factory deadLetter) {
    this.deadLetter = deadLetter;
  }

  @Override
  public KafkaFailureHandler create(
      KafkaConnectorIncomingConfiguration config,
      Vertx vertx,
      KafkaConsumer<?, ?> consumer,
      BiConsumer<Throwable, Boolean> reportFailure) {
    KafkaFailureHandler queue = deadLetter.create(config, vertx, consumer, reportFailure);
    return new KafkaFailureHandler() {
      @Override
      public <K, V> Uni<Void> handle(
          IncomingKafkaRecord<K, V> delivered, Throwable reason, Metadata metadata) {
        return reason instanceof ServiceStopping
            ? Uni.createFrom().nothing()
            : queue.handle(delivered, reason, metadata);
      }

      @Override
      public void terminate() {
        queue.terminate();
      }
    };
  }
}
