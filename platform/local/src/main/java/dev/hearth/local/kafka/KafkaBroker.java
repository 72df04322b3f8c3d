package dev.hearth.local.kafka;

import dev.hearth.local.Folders;
import dev.hearth.local.Installation;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.process.ChildProcess;
import dev.hearth.local.process.LogFile;
import dev.hearth.local.process.Part;
import dev.hearth.local.process.Patience;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.jspecify.annotations.Nullable;

/** One Kafka broker that is its own controller, on the loopback address. */
public final class KafkaBroker implements Part {
  private static final Duration BOUND = Duration.ofMinutes(1);

  private final Path folder;
  private final int port;
  private final int controllerPort;
  private final LogFile log;
  private volatile @Nullable ChildProcess process;

  /** Describes the broker; {@link #start} starts it. */
  public KafkaBroker(Path folder, int port, int controllerPort) {
    this.folder = folder;
    this.port = port;
    this.controllerPort = controllerPort;
    this.log = new LogFile(folder.resolve("kafka.log"));
  }

  /** Where clients connect to. */
  public String hostAndPort() {
    return "127.0.0.1:" + port;
  }

  @Override
  public String name() {
    return "Kafka";
  }

  @Override
  public synchronized void launch() {
    Folders.create(folder);
    Path settings = folder.resolve("server.properties");
    Path data = folder.resolve("data");
    try {
      Files.writeString(settings, settings(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    process =
        ChildProcess.start(
            List.of(
                Installation.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=info",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                Installation.classes() + File.pathSeparator + Installation.lib().resolve("*"),
                BrokerProcess.class.getName(),
                settings.toString(),
                data.toString()),
            Map.of(),
            folder,
            log);
  }

  @Override
  public void awaitReady() {
    Patience.until(
        () -> process().isEmpty() || answers(),
        BOUND,
        () -> "Kafka does not answer.\n" + log.lastLines());
    if (process().isEmpty()) {
      throw new LocalFailure("Kafka ended while starting.\n" + log.lastLines());
    }
  }

  @Override
  public synchronized void stop() {
    if (process != null) {
      process.stop();
      process = null;
    }
  }

  @Override
  public synchronized void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  @Override
  public Optional<ProcessHandle> process() {
    return Optional.ofNullable(process).filter(ChildProcess::isAlive).map(ChildProcess::handle);
  }

  @Override
  public String lastLogLines() {
    return log.lastLines();
  }

  private boolean answers() {
    Map<String, Object> client =
        Map.of(
            "bootstrap.servers",
            hostAndPort(),
            "default.api.timeout.ms",
            1000,
            "request.timeout.ms",
            1000);
    try (Admin admin = Admin.create(client)) {
      return !admin.describeCluster().nodes().get().isEmpty();
    } catch (ExecutionException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String settings(Path data) {
    return """
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
  }
}
