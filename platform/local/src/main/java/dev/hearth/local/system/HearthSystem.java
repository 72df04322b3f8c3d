package dev.hearth.local.system;

import dev.hearth.local.Folders;
import dev.hearth.local.LocalFailure;
import dev.hearth.local.kafka.KafkaBroker;
import dev.hearth.local.kafka.Topics;
import dev.hearth.local.keycloak.Keycloak;
import dev.hearth.local.mail.MailSink;
import dev.hearth.local.postgres.Databases;
import dev.hearth.local.postgres.Durability;
import dev.hearth.local.postgres.PostgresServer;
import dev.hearth.local.process.Part;
import dev.hearth.local.process.Ports;
import dev.hearth.local.running.HearthService;
import dev.hearth.local.running.ServiceProcess;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole of Hearth: PostgreSQL, Kafka, Keycloak, a mail sink and the four services. Each part
 * can be stopped, killed and started again on its own port while the others run.
 */
public final class HearthSystem implements AutoCloseable {
  private final SystemSettings settings;
  private final Parts parts;
  private final List<Part> started = new ArrayList<>();
  private final Map<Part, Duration> startTimes = new LinkedHashMap<>();
  private boolean closing;

  private HearthSystem(SystemSettings settings) {
    this.settings = settings;
    this.parts = Parts.of(settings);
  }

  /** The system that {@code ./dev up} runs, with ports and external parts from the environment. */
  public static HearthSystem fromEnvironment(Map<String, String> environment) {
    return new HearthSystem(SystemSettings.from(environment));
  }

  /** A system of its own on free ports, with all its data below this folder: for tests. */
  public static HearthSystem onFreePorts(Path folder) {
    return onFreePorts(folder, Durability.PROCESS_CRASH);
  }

  /** The same with a database that is as careful as this: for measuring. */
  public static HearthSystem onFreePorts(Path folder, Durability durability) {
    return new HearthSystem(SystemSettings.onFreePorts(folder, durability));
  }

  /** Starts everything without a word. */
  public HearthSystem start() {
    return start((what, took) -> {});
  }

  /** Starts everything; what takes long starts first and is waited for last. */
  HearthSystem start(Progress progress) {
    requireServices();
    requirePorts();
    Path folder = Folders.create(settings.folder());
    SecretKey.makeOnce(folder, SecretKey.MASTER);
    SecretKey.makeOnce(folder, SecretKey.POSITION);
    SecretKey.makeOnce(folder, SecretKey.NAME_INDEX);
    Map<Part, Long> begun = new LinkedHashMap<>();
    parts.keycloak().ifPresent(keycloak -> launch(keycloak, begun));
    parts.kafka().ifPresent(kafka -> launch(kafka, begun));
    parts.mail().ifPresent(mail -> await(launch(mail, begun), begun, progress));
    parts.postgres().ifPresent(postgres -> await(launch(postgres, begun), begun, progress));
    parts.postgres().ifPresent(server -> Databases.create(server, Databases.OF_SERVICES));
    parts.kafka().ifPresent(kafka -> await(kafka, begun, progress));
    parts.kafka().ifPresent(kafka -> Topics.read().createMissing(kafka.hostAndPort(), List.of("")));
    parts.keycloak().ifPresent(keycloak -> await(keycloak, begun, progress));
    parts.services().forEach(service -> launch(service, begun));
    parts.services().forEach(service -> await(service, begun, progress));
    return this;
  }

  /** Hears what has just become ready, and how long it took. */
  @FunctionalInterface
  interface Progress {
    void ready(String what, Duration took);
  }

  /** The database server. */
  public PostgresServer postgres() {
    return ours(parts.postgres());
  }

  /** The broker. */
  public KafkaBroker kafka() {
    return ours(parts.kafka());
  }

  /** Who issues tokens. */
  public Keycloak keycloak() {
    return ours(parts.keycloak());
  }

  /** Where all mail ends. */
  public MailSink mail() {
    return ours(parts.mail());
  }

  /** One of the four services. */
  public ServiceProcess service(HearthService service) {
    return parts.services().get(service.ordinal());
  }

  /** Where a service answers. */
  public URI url(HearthService service) {
    return service(service).url();
  }

  /** Variables that tell another program where everything is. */
  public Map<String, String> addresses() {
    return parts.addresses();
  }

  Optional<PostgresServer> ownPostgres() {
    return parts.postgres();
  }

  /** What was started, in order. */
  synchronized List<Part> running() {
    return List.copyOf(started);
  }

  /** How long a part took from its launch until it served. */
  synchronized Optional<Duration> startTime(Part part) {
    return Optional.ofNullable(startTimes.get(part));
  }

  synchronized boolean isClosing() {
    return closing;
  }

  /** Stops what was started, the last first. */
  @Override
  public synchronized void close() {
    closing = true;
    List<RuntimeException> failures = new ArrayList<>();
    for (Part part : started.reversed()) {
      try {
        part.stop();
      } catch (RuntimeException failure) {
        failures.add(failure);
      }
    }
    started.clear();
    RunningState.forget(settings.folder());
    if (!failures.isEmpty()) {
      RuntimeException first = failures.removeFirst();
      failures.forEach(first::addSuppressed);
      throw first;
    }
  }

  private synchronized Part launch(Part part, Map<Part, Long> begun) {
    if (closing) {
      throw new LocalFailure("Stopped while starting.");
    }
    begun.put(part, System.nanoTime());
    started.add(part);
    part.launch();
    RunningState.of(started, parts.addresses()).write(settings.folder());
    return part;
  }

  private void await(Part part, Map<Part, Long> begun, Progress progress) {
    part.awaitReady();
    Long since = begun.get(part);
    Duration took = Duration.ofNanos(System.nanoTime() - (since == null ? 0 : since));
    synchronized (this) {
      startTimes.put(part, took);
    }
    progress.ready(part.name(), took);
  }

  private void requireServices() {
    for (HearthService service : HearthService.values()) {
      if (!Files.exists(service.jar())) {
        throw new LocalFailure(
            service.fullName() + " is not built; ./dev up builds it. Missing: " + service.jar());
      }
    }
  }

  private void requirePorts() {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    parts.postgres().ifPresent(part -> want(wanted, PortOf.POSTGRES));
    parts.kafka().ifPresent(part -> want(wanted, PortOf.KAFKA));
    parts.kafka().ifPresent(part -> want(wanted, PortOf.KAFKA_CONTROLLER));
    parts.keycloak().ifPresent(part -> want(wanted, PortOf.KEYCLOAK));
    parts.mail().ifPresent(part -> want(wanted, PortOf.MAIL));
    parts.services().forEach(part -> want(wanted, PortOf.service(part.service())));
    Ports.requireFree(wanted);
  }

  private void want(Map<String, Integer> wanted, PortOf of) {
    wanted.put(of.description(), settings.port(of));
  }

  private static <P> P ours(Optional<P> part) {
    return part.orElseThrow(() -> new IllegalStateException("somebody else runs it"));
  }
}
