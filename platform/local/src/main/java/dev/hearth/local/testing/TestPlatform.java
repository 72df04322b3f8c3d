package dev.hearth.local.testing;

import dev.hearth.local.LocalFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The PostgreSQL and the Kafka that tests run on, and the switch to crash them.
 *
 * @param postgres host and port
 * @param postgresAdminUrl JDBC address of the superuser, password included
 * @param kafka host and port
 * @param control where servers are stopped and started
 */
public record TestPlatform(String postgres, String postgresAdminUrl, String kafka, URI control) {
  static final String POSTGRES = "HEARTH_TEST_POSTGRES";
  static final String POSTGRES_ADMIN_URL = "HEARTH_TEST_POSTGRES_ADMIN_URL";
  static final String KAFKA = "HEARTH_TEST_KAFKA";
  static final String CONTROL = "HEARTH_TEST_CONTROL";

  /**
   * The one that {@code ./dev test} started for the whole build; where there is none, one is
   * started for this JVM and ends with it.
   */
  public static TestPlatform start() {
    return Started.ONCE;
  }

  /** The JDBC address of one database, without user and password. */
  public String postgresUrl(String database) {
    return "jdbc:postgresql://" + postgres + "/" + database;
  }

  /** The variables that tell another process about it. */
  public Map<String, String> environment() {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put(POSTGRES, postgres);
    variables.put(POSTGRES_ADMIN_URL, postgresAdminUrl);
    variables.put(KAFKA, kafka);
    variables.put(CONTROL, control.toString());
    return variables;
  }

  /** Reads those variables. */
  static TestPlatform from(Map<String, String> variables) {
    return new TestPlatform(
        required(variables, POSTGRES),
        required(variables, POSTGRES_ADMIN_URL),
        required(variables, KAFKA),
        URI.create(required(variables, CONTROL)));
  }

  /** Crashes PostgreSQL; its data stays. */
  public void crashPostgres() {
    post("/postgres/stop");
  }

  /** Brings PostgreSQL back on the same port and waits until it serves. */
  public void revivePostgres() {
    post("/postgres/start");
  }

  /** Crashes Kafka; its data stays. */
  public void crashKafka() {
    post("/kafka/stop");
  }

  /** Brings Kafka back on the same port and waits until it serves. */
  public void reviveKafka() {
    post("/kafka/start");
  }

  private void post(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(control.resolve(path))
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new LocalFailure("POST " + path + ": " + answer.statusCode() + " " + answer.body());
      }
    } catch (IOException e) {
      throw new LocalFailure("POST " + path + " failed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure("Interrupted during POST " + path + ".", e);
    }
  }

  private static String required(Map<String, String> variables, String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  private static final class Started {
    static final TestPlatform ONCE = find();

    private static TestPlatform find() {
      if (System.getenv(POSTGRES) != null) {
        return from(System.getenv());
      }
      // Quarkus loads this class once per application; the properties are the JVM's.
      Properties ofThisJvm = System.getProperties();
      synchronized (ofThisJvm) {
        if (!ofThisJvm.containsKey(POSTGRES)) {
          ofThisJvm.putAll(HeldProcess.start().environment());
        }
        return from(
            ofThisJvm.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, ofThisJvm::getProperty)));
      }
    }
  }
}
