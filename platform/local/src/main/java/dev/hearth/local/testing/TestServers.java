package dev.hearth.local.testing;

import dev.hearth.local.Folders;
import dev.hearth.local.kafka.KafkaBroker;
import dev.hearth.local.kafka.Topics;
import dev.hearth.local.postgres.Databases;
import dev.hearth.local.postgres.Durability;
import dev.hearth.local.postgres.PostgresServer;
import dev.hearth.local.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A fresh PostgreSQL and a fresh Kafka on free ports, in a temporary folder that goes with them.
 */
public final class TestServers implements AutoCloseable {
  private final Path folder;
  private final PostgresServer postgres;
  private final KafkaBroker kafka;
  private final CrashSwitch crashSwitch;

  private TestServers(
      Path folder, PostgresServer postgres, KafkaBroker kafka, CrashSwitch crashSwitch) {
    this.folder = folder;
    this.postgres = postgres;
    this.kafka = kafka;
    this.crashSwitch = crashSwitch;
  }

  /** Describes them on free ports; {@link #start} starts them. */
  public static TestServers onFreePorts() {
    Path folder = Folders.temporary();
    List<Integer> ports = Ports.free(4);
    PostgresServer postgres =
        new PostgresServer(folder.resolve("postgres"), ports.get(0), Durability.PROCESS_CRASH);
    KafkaBroker kafka = new KafkaBroker(folder.resolve("kafka"), ports.get(1), ports.get(2));
    return new TestServers(
        folder,
        postgres,
        kafka,
        new CrashSwitch(ports.get(3), Map.of("postgres", postgres, "kafka", kafka)));
  }

  /** Starts both and creates databases, roles and topics; Kafka starts while PostgreSQL does. */
  public void start() {
    kafka.launch();
    postgres.start();
    Databases.create(postgres, Databases.OF_TESTS);
    kafka.awaitReady();
    Topics.read().createMissing(kafka.hostAndPort(), Topics.PREFIXES_OF_TESTS);
    crashSwitch.open();
  }

  /** How tests reach them. */
  public TestPlatform addresses() {
    return new TestPlatform(
        postgres.hostAndPort(),
        postgres.adminUrl("postgres"),
        kafka.hostAndPort(),
        crashSwitch.url());
  }

  @Override
  public void close() {
    crashSwitch.close();
    kafka.kill();
    postgres.kill();
    Folders.delete(folder);
  }
}
