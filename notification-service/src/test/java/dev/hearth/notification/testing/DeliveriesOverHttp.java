package dev.hearth.notification.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The list of deliveries as an agency's admin reads it. */
public final class DeliveriesOverHttp {
  private DeliveriesOverHttp() {}

  /** One try. */
  public record AttemptView(
      int number,
      Instant dueAt,
      Instant startedAt,
      Instant finishedAt,
      Integer statusCode,
      String failure) {}

  /** A delivery with its tries. */
  public record DeliveryView(
      UUID id,
      String webhookId,
      UUID referralId,
      UUID subscriptionId,
      String state,
      Instant createdAt,
      List<AttemptView> attempts) {}

  /** A page of them. */
  public record PageView(List<DeliveryView> items, String next) {}

  public static Response get(String token, String query) {
    return given().auth().oauth2(token).get("/v1/deliveries" + query);
  }

  public static PageView page(UUID agency, String query) {
    return get(SubscriptionsOverHttp.admin(agency), query)
        .then()
        .statusCode(200)
        .extract()
        .as(PageView.class);
  }

  public static DeliveryView awaitOne(UUID agency, Predicate<DeliveryView> enough) {
    return Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () -> page(agency, "").items(),
            items -> items.size() == 1 && enough.test(items.getFirst()))
        .getFirst();
  }

  public static DeliveryView awaitState(UUID agency, String state) {
    return awaitOne(agency, delivery -> delivery.state().equals(state));
  }
}
