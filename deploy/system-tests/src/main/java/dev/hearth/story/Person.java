package dev.hearth.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who is logged in and speaks to the services over REST. */
public final class Person {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private static final int COME_AGAIN = 503;
  private static final int MOST_TIMES_AGAIN = 10;
  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

  private final String token;

  private Person(String token) {
    this.token = token;
  }

  /** Logs in by name; on the local installation the password is the name. */
  public static Person named(URI issuer, String name) {
    return login(
        issuer,
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "hearth-local",
            "username",
            name,
            "password",
            name));
  }

  /** Logs a partner's machine in. */
  public static Person machine(URI issuer, String client, String secret) {
    return login(
        issuer,
        Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
  }

  private static Person login(URI issuer, Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encode(form)))
            .build();
    return new Person(send(request).mustBe(200).text("/access_token"));
  }

  /** The caller's id, as the services know it. */
  public String subject() {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
    try {
      return JSON.readTree(claims).path("sub").asText();
    } catch (IOException e) {
      throw new StoryBroken("A token is not readable", e);
    }
  }

  /** Reads. */
  public Reply get(URI service, String path) {
    return send(request(service, path).GET().build());
  }

  /** Reads once the service has come as far as this position; comes again when asked to. */
  public Reply getAfter(String position, URI service, String path) {
    HttpRequest request = request(service, path).header("Hearth-Position", position).GET().build();
    Reply reply = send(request);
    for (int again = 0; reply.status() == COME_AGAIN && again < MOST_TIMES_AGAIN; again++) {
      reply = send(request);
    }
    return reply;
  }

  /** Creates under an id of the caller's choice. */
  public Reply create(URI service, String path, Object body) {
    return send(request(service, path).header("If-None-Match", "*").PUT(json(body)).build());
  }

  /** Changes what had this ETag. */
  public Reply put(URI service, String path, String etag, Object body) {
    return send(request(service, path).header("If-Match", etag).PUT(json(body)).build());
  }

  /** Changes a part of what had this ETag. */
  public Reply patch(URI service, String path, String etag, Object body) {
    return send(
        request(service, path).header("If-Match", etag).method("PATCH", json(body)).build());
  }

  /** Asks for a step on what had this ETag; null sends no body. */
  public Reply post(URI service, String path, String etag, @Nullable Object body) {
    return send(
        request(service, path)
            .header("If-Match", etag)
            .POST(body == null ? BodyPublishers.noBody() : json(body))
            .build());
  }

  /** Takes away what had this ETag. */
  public Reply delete(URI service, String path, String etag) {
    return send(request(service, path).header("If-Match", etag).DELETE().build());
  }

  private HttpRequest.Builder request(URI service, String path) {
    return HttpRequest.newBuilder(URI.create(service + path))
        .timeout(Duration.ofSeconds(20))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    return BodyPublishers.ofString(JSON.valueToTree(body).toString());
  }

  private static Reply send(HttpRequest request) {
    String what = request.method() + " " + request.uri();
    try {
      var answer = HTTP.send(request, BodyHandlers.ofString());
      JsonNode body = body(answer);
      return new Reply(what, answer.statusCode(), answer.headers(), body);
    } catch (IOException e) {
      throw new StoryBroken(what + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoryBroken(what + " was interrupted", e);
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static JsonNode body(HttpResponse<String> answer) throws JsonProcessingException {
    if (answer.body().isBlank()) {
      return JSON.nullNode();
    }
    boolean isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
    return isJson ? JSON.readTree(answer.body()) : TextNode.valueOf(answer.body());
  }
}
