package dev.hearth.notification.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** The inbox as its owner's frontend uses it. */
public final class TasksOverHttp {
  /** How long a test waits for what has to come. */
  public static final Duration BOUND = Duration.ofSeconds(20);

  private TasksOverHttp() {}

  /** A task as it is answered. */
  public record TaskView(
      UUID id,
      UUID caseId,
      String type,
      String urgency,
      Instant dueAt,
      String state,
      Instant createdAt) {}

  /** A page of them. */
  public record PageView(List<TaskView> items, String next) {}

  public static PageView page(String token, String query) {
    return given()
        .auth()
        .oauth2(token)
        .get("/v1/tasks" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(PageView.class);
  }

  public static List<TaskView> openTasks(String token) {
    return page(token, "?state=OPEN").items();
  }

  public static List<TaskView> awaitTasks(String token, Predicate<List<TaskView>> enough) {
    return Awaitility.await().atMost(BOUND).until(() -> openTasks(token), enough);
  }

  public static TaskView awaitOne(String token) {
    return awaitTasks(token, tasks -> tasks.size() == 1).getFirst();
  }

  public static Response read(String token, Object id) {
    return given().auth().oauth2(token).get("/v1/tasks/" + id);
  }

  public static Response complete(String token, Object id, String ifMatch) {
    var request = given().auth().oauth2(token);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post("/v1/tasks/" + id + "/completion");
  }
}
