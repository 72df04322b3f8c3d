package dev.hearth.notification.testing;

import static io.restassured.RestAssured.given;

import dev.hearth.kit.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An agency's admin at work. */
public final class SubscriptionsOverHttp {
  private SubscriptionsOverHttp() {}

  /** A subscription just made. */
  public record Made(
      UUID id, String url, List<String> eventTypes, Instant createdAt, String secret) {}

  public static String admin(UUID agency) {
    return Tokens.of("admin-" + agency, agency, "agency-admin");
  }

  public static Made subscribe(UUID agency, String url) {
    return put(admin(agency), UUID.randomUUID(), "*", url)
        .then()
        .statusCode(201)
        .extract()
        .as(Made.class);
  }

  public static Response put(String token, Object id, String ifNoneMatch, String url) {
    return putBody(
        token, id, ifNoneMatch, Map.of("url", url, "eventTypes", List.of("referral.sent")));
  }

  public static Response putBody(String token, Object id, String ifNoneMatch, Object body) {
    var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
    if (ifNoneMatch != null) {
      request.header("If-None-Match", ifNoneMatch);
    }
    return request.put("/v1/subscriptions/" + id);
  }

  public static Response get(String token, String path) {
    return given().auth().oauth2(token).get("/v1/subscriptions" + path);
  }

  public static Response disable(String token, Object id, String ifMatch) {
    var request = given().auth().oauth2(token);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.delete("/v1/subscriptions/" + id);
  }
}
