package dev.hearth.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.local.Folders;
import dev.hearth.local.running.HearthService;
import dev.hearth.local.system.HearthSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/**
 * The whole of Hearth on free ports, with the two agencies on board. What it wrote stays in {@code
 * target/hearth} until the next run, so that a failed test can be looked into.
 */
final class Hearth implements AutoCloseable {
  static final UUID HARBOUR = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
  static final UUID WELLSPRING = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
  static final int INTERVENTIONS = 71;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Path folder = Path.of("target", "hearth").toAbsolutePath();
  private final HearthSystem system;
  private final Tables tables;
  private final EventLog events;

  private Hearth() {
    Folders.delete(folder);
    system = HearthSystem.onFreePorts(folder);
    // Whoever ends this run in the middle leaves no process behind.
    Runtime.getRuntime().addShutdownHook(new Thread(system::close));
    system.start();
    tables = new Tables(system.postgres());
    events = new EventLog(system.kafka());
  }

  static Hearth started() {
    Hearth hearth = new Hearth();
    hearth.comeAboard();
    return hearth;
  }

  private void comeAboard() {
    Person oscar = person("oscar");
    Map.of(HARBOUR, "Harbour Women's Service", WELLSPRING, "Wellspring Counselling")
        .forEach(
            (agency, name) ->
                oscar
                    .create(
                        addresses().catalog(),
                        "/v1/agencies/" + agency,
                        Map.of("name", name, "active", true))
                    .mustBe(201));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(tables.count(HearthService.CASEPLAN, "known_intervention"))
                  .isEqualTo(INTERVENTIONS);
              assertThat(tables.count(HearthService.CASEPLAN, "known_agency")).isEqualTo(2);
            });
  }

  HearthSystem system() {
    return system;
  }

  Tables tables() {
    return tables;
  }

  EventLog events() {
    return events;
  }

  Path folder() {
    return folder;
  }

  Addresses addresses() {
    return Addresses.from(system.addresses());
  }

  Person person(String name) {
    return Person.named(addresses().issuer(), name);
  }

  Person partner() {
    return Person.machine(addresses().issuer(), "wellspring-partner", "wellspring-local-secret");
  }

  /** Whether the service says that it is ready; one that does not answer is not. */
  boolean isReady(HearthService service) {
    HttpRequest question =
        HttpRequest.newBuilder(URI.create(system.url(service) + "/q/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notThere) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  @Override
  public void close() {
    system.close();
  }
}
