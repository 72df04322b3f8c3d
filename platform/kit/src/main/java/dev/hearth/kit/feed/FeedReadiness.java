package dev.hearth.kit.feed;

import dev.hearth.kit.event.EventWire;
import dev.hearth.kit.outbox.Lane;
import dev.hearth.kit.problem.StackOnly;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Ready when every topic is there and every read model has reached the ends that its topic had when
 * the service started. Once reached it stays so: a broker that goes away later takes no commands
 * away.
 */
@Readiness
@ApplicationScoped
public class FeedReadiness implements HealthCheck {
  private static final Logger LOG = Logger.getLogger(FeedReadiness.class);
  private static final int ASK_MILLIS = 3_000;

  private final FeedsConfig config;
  private final FeedPositions positions;
  private final EventWire wire;
  private final Map<String, Object> kafka;
  private @Nullable Map<TopicPartition, Long> target;
  private volatile boolean reached;

  FeedReadiness(
      FeedsConfig config,
      FeedPositions positions,
      EventWire wire,
      @Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.config = config;
    this.positions = positions;
    this.wire = wire;
    this.kafka = new HashMap<>(broker);
    this.kafka.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ASK_MILLIS);
    this.kafka.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ASK_MILLIS);
  }

  @Override
  public synchronized HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("read-models");
    if (reached) {
      return answer.up().build();
    }
    try {
      if (target == null) {
        List<String> missing = missingTopics();
        if (!missing.isEmpty()) {
          return answer.down().withData("missing-topics", String.join(", ", missing)).build();
        }
        target = endsNow();
      }
      List<String> behind = behind(target);
      reached = behind.isEmpty();
      return reached
          ? answer.up().build()
          : answer.down().withData("behind", String.join(", ", behind)).build();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warnf(new StackOnly(e), "The broker does not answer");
      return answer.down().withData("broker", "does not answer").build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return answer.down().build();
    }
  }

  private List<String> missingTopics()
      throws ExecutionException, InterruptedException, TimeoutException {
    List<String> needed = config.topics().orElse(List.of());
    try (Admin admin = Admin.create(kafka)) {
      Collection<String> there = admin.listTopics().names().get(ASK_MILLIS, TimeUnit.MILLISECONDS);
      return needed.stream().filter(topic -> !there.contains(wire.physical(topic))).toList();
    }
  }

  private Map<TopicPartition, Long> endsNow()
      throws ExecutionException, InterruptedException, TimeoutException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (String feed : config.feeds().orElse(List.of())) {
      for (int partition = 0; partition < Lane.COUNT; partition++) {
        latest.put(new TopicPartition(wire.physical(feed), partition), OffsetSpec.latest());
      }
    }
    try (Admin admin = Admin.create(kafka)) {
      Map<TopicPartition, ListOffsetsResultInfo> ends =
          admin.listOffsets(latest).all().get(ASK_MILLIS, TimeUnit.MILLISECONDS);
      return ends.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    }
  }

  private List<String> behind(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream()
        .filter(end -> end.getValue() > 0 && next(end.getKey()) < end.getValue())
        .map(end -> end.getKey().toString())
        .sorted()
        .toList();
  }

  private long next(TopicPartition partition) {
    return positions.nextOffset(wire.logical(partition.topic()), partition.partition()).orElse(0);
  }
}
