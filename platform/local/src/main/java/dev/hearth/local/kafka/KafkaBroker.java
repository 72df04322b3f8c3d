package dev.hearth.local.kafka;

import dev.hearth.local.Installation;
import dev.hearth.local.process.JavaPart;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** One Kafka broker that is its own controller, on the loopback address. */
public final class KafkaBroker extends JavaPart {
  private static final Duration BOUND = Duration.ofMinutes(2);
  private static final int PATIENCE_MILLIS = 1_000;

  private final int port;
  private final int controllerPort;

  /** Describes the broker; {@link #start} starts it. */
  public KafkaBroker(Path folder, int port, int controllerPort) {
    super("Kafka", folder, BOUND);
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /** Where clients connect to. */
  public String hostAndPort() {
    return "127.0.0.1:" + port;
  }

  @Override
  protected List<String> command() {
    Path data = folder().resolve("data");
    return List.of(
        Installation.java(),
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
        "-cp",
        Installation.classes() + File.pathSeparator + Installation.lib().resolve("*"),
        BrokerProcess.class.getName(),
        writeSettings(data).toString(),
        data.toString());
  }

  @Override
  protected Map<String, String> environment() {
    return Map.of();
  }

  @Override
  protected boolean answers() {
    Map<String, Object> client =
        Map.of(
            "bootstrap.servers", hostAndPort(),
            "default.api.timeout.ms", PATIENCE_MILLIS,
            "request.timeout.ms", PATIENCE_MILLIS);
    try (Admin admin = Admin.create(client)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Path writeSettings(Path data) {
    Path file = folder().resolve("server.properties");
    String settings =
        """
        process.roles=broker,controller
        node.id=1
        listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
        advertised.listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d
        controller.listener.names=CONTROLLER
        controller.quorum.bootstrap.servers=127.0.0.1:%d
        log.dirs=%s
        # A topic nobody described in deploy/topics.yaml is a mistake, not a topic.
        auto.create.topics.enable=false
        # One broker: no copies, and groups that form at once.
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=3
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        # Small, for one person's machine.
        num.network.threads=2
        num.io.threads=4
        log.cleaner.dedupe.buffer.size=16777216
        """
            .formatted(
                port, controllerPort, port, controllerPort, controllerPort, data.toAbsolutePath());
    try {
      return Files.writeString(file, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
