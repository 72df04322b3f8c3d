package dev.hearth.bench.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearth.bench.BenchBroken;
import dev.hearth.bench.seed.Ids;
import dev.hearth.bench.seed.Spread;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Gives workers of the seed a login and logs them in: every token is a real one. */
public final class Keycloak implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGER_THAN_A_RUN_SECONDS = 14_400;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String issuer;
  private final String admin;
  private final String master;

  /** The one that issues for Hearth's realm. */
  public Keycloak(String issuer) {
    this.issuer = issuer;
    this.admin = issuer.replace("/realms/", "/admin/realms/");
    this.master = issuer.replaceFirst("/realms/.*", "/realms/master");
  }

  /** The first workers of the seed, with tokens that outlive the run. */
  public List<Worker> logIn(Spread spread, int count) {
    String token = token(master, "admin-cli", "admin");
    ask(token, "PUT", admin, Map.of("accessTokenLifespan", LONGER_THAN_A_RUN_SECONDS));
    List<Map<String, Object>> users =
        IntStream.range(0, count).mapToObj(number -> user(spread, number)).toList();
    ask(
        token,
        "POST",
        admin + "/partialImport",
        Map.of("ifResourceExists", "SKIP", "users", users));
    return IntStream.range(0, count)
        .mapToObj(number -> new Worker(number, token(issuer, "hearth-local", name(number))))
        .toList();
  }

  @Override
  public void close() {
    http.close();
  }

  private static Map<String, Object> user(Spread spread, int number) {
    String name = name(number);
    return Map.of(
        "id",
        Ids.worker(number),
        "username",
        name,
        "enabled",
        true,
        "email",
        name + "@hearth.local",
        "emailVerified",
        true,
        "firstName",
        "Worker",
        "lastName",
        String.valueOf(number),
        "attributes",
        Map.of("agency", List.of(Ids.agency(spread.agencyOf(number)))),
        "credentials",
        List.of(Map.of("type", "password", "value", name, "temporary", false)),
        "realmRoles",
        List.of("worker"));
  }

  private static String name(int number) {
    return "worker-" + number;
  }

  // On the local installation the password is the name.
  private String token(String realm, String client, String name) {
    String form =
        "grant_type=password&client_id=%s&username=%s&password=%s".formatted(client, name, name);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return send(request).path("access_token").asText();
  }

  private void ask(String token, String method, String address, Map<String, Object> body) {
    send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(JSON.valueToTree(body).toString()))
            .build());
  }

  private JsonNode send(HttpRequest request) {
    try {
      var answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new BenchBroken(
            request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new BenchBroken(request.uri() + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchBroken("Interrupted", e);
    }
  }
}
