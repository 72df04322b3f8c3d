package dev.hearth.catalog.agency;

import static dev.hearth.catalog.Calls.asOperator;
import static dev.hearth.catalog.Calls.asWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Broker.Published;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class AgenciesTest {
  private static final EventContract CONTRACT =
      new EventContract("catalog-service", AgencyPublished.TYPE);
  private static final String LANTERN = "{\"name\":\"Lantern House\",\"active\":true}";
  private static final String CLOSED = "{\"name\":\"Lantern House\",\"active\":false}";

  private final UUID id = UUID.randomUUID();

  @Test
  void anAgencyTakenInIsKnownToEverybody() {
    // when
    Response created = create(id);

    // then
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.header("ETag")).isEqualTo("\"1\"");
    assertThat(created.header("Hearth-Position")).startsWith("hearth.agencies:" + id + ":");
    Response read = asWorker().get("/v1/agencies/" + id);
    assertThat(read.header("ETag")).isEqualTo("\"1\"");
    assertThat(read.as(Agency.class)).isEqualTo(new Agency(id, "Lantern House", true));
  }

  @Test
  void everyChangeIsToldToTheOthersInOrder() {
    // given
    create(id);

    // when
    Response changed = change(id, "\"1\"", CLOSED);

    // then
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.header("ETag")).isEqualTo("\"2\"");
    List<Published> events =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> Broker.of(AgencyPublished.TOPIC, id.toString()), told -> told.size() == 2);
    assertThat(events)
        .allSatisfy(
            event -> {
              CONTRACT.accepts(event.data());
              assertThat(event.type()).isEqualTo(AgencyPublished.TYPE);
              assertThat(event.attributes()).doesNotContainKey("agency");
            });
    assertThat(events).extracting(Published::sequence).isSorted().doesNotHaveDuplicates();
    assertThat(events)
        .extracting(event -> event.data().get("active").asBoolean())
        .containsExactly(true, false);
    assertThat(
            Database.column(
                "select action from audit_entry where subject_id = ? order by id", id.toString()))
        .containsExactly("agency.created", "agency.changed");
  }

  @Test
  void theExampleFitsTheContractToo() {
    assertThat(CONTRACT.example().get("active").isBoolean()).isTrue();
  }

  @Test
  void nobodyButTheOperatorKeepsAgencies() {
    assertThat(put(asWorker().header("If-None-Match", "*"), id, LANTERN).statusCode())
        .isEqualTo(403);
    assertThat(RestAssured.given().get("/v1/agencies").statusCode()).isEqualTo(401);
    assertThat(RestAssured.given().get("/v1/agencies/" + id).statusCode()).isEqualTo(401);
    assertThat(put(RestAssured.given().contentType("application/json"), id, LANTERN).statusCode())
        .isEqualTo(401);
    assertThat(asWorker().get("/v1/agencies/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void anIdThatIsTakenIsNotTakenAgain() {
    // given
    create(id);

    // when
    Response again = create(id);

    // then
    assertThat(again.statusCode()).isEqualTo(412);
    assertThat(asWorker().get("/v1/agencies/" + id).header("ETag")).isEqualTo("\"1\"");
  }

  @Test
  void whatTheCallerHasAlreadyIsNotSentAgain() {
    // given
    create(id);

    // when
    Response again = asWorker().header("If-None-Match", "\"1\"").get("/v1/agencies/" + id);

    // then
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(asWorker().header("If-None-Match", "\"2\"").get("/v1/agencies/" + id).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aChangeOnAStaleStateIsRefused() {
    // given
    create(id);
    change(id, "\"1\"", CLOSED);

    // then
    assertThat(change(id, "\"1\"", LANTERN).statusCode()).isEqualTo(412);
    assertThat(change(id, "\"9\"", LANTERN).statusCode()).isEqualTo(412);
    assertThat(change(id, "W/\"2\"", LANTERN).statusCode()).isEqualTo(412);
    assertThat(change(id, "*", LANTERN).statusCode()).isEqualTo(412);
    assertThat(asWorker().get("/v1/agencies/" + id).as(Agency.class).active()).isFalse();
  }

  @Test
  void aPutSaysWhatItBuildsOn() {
    assertThat(put(asOperator(), id, LANTERN).statusCode()).isEqualTo(428);
    assertThat(put(asOperator().header("If-None-Match", "\"1\""), id, LANTERN).statusCode())
        .isEqualTo(428);
    assertThat(change(id, "\"1\"", LANTERN).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"active\":true}",
        "{\"name\":null,\"active\":true}",
        "{\"name\":\"\",\"active\":true}",
        "{\"name\":\"   \",\"active\":true}",
        "{\"name\":\"Two\\nlines\",\"active\":true}",
        "{\"name\":\"Nul\\u0000\",\"active\":true}",
        "{\"name\":\"Lantern\"}",
        "{\"name\":\"Lantern\",\"active\":null}",
        "{\"name\":\"Lantern\",\"active\":\"perhaps\"}",
        "{\"name\":\"Lantern\",\"active\":true,\"director\":\"x\"}",
        "{\"name\":[\"Lantern\"],\"active\":true}",
        "{\"name\":",
        "[]",
        "null",
        ""
      })
  void aDescriptionThatCannotBeMeantIsRefused(String body) {
    // when
    Response answer = put(asOperator().header("If-None-Match", "*"), id, body);

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("violations.field")).isNotEmpty();
    assertThat(answer.asString()).doesNotContain("perhaps");
    assertThat(asWorker().get("/v1/agencies/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void aNameOfTwoHundredCharactersIsTheLongest() {
    assertThat(create(id, "n".repeat(200)).statusCode()).isEqualTo(201);
    assertThat(create(UUID.randomUUID(), "n".repeat(201)).statusCode()).isEqualTo(400);
  }

  @Test
  void whatIsNoUuidIsRefused() {
    // when
    Response answer = asWorker().get("/v1/agencies/harbour");

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field")).containsExactly("id");
  }

  @Test
  void pagingVisitsEveryAgencyOnce() {
    // given
    List<String> mine = IntStream.range(0, 7).mapToObj(i -> UUID.randomUUID().toString()).toList();
    mine.forEach(one -> create(UUID.fromString(one)));

    // when
    List<String> visited = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      Response page =
          asWorker().queryParam("limit", 3).queryParam("cursor", cursor).get("/v1/agencies");
      assertThat(page.statusCode()).isEqualTo(200);
      visited.addAll(page.jsonPath().getList("items.id", String.class));
      cursor = page.jsonPath().getString("next");
    }

    // then
    assertThat(visited).containsAll(mine).doesNotHaveDuplicates();
    assertThat(asWorker().queryParam("cursor", "x").get("/v1/agencies").statusCode())
        .isEqualTo(400);
    assertThat(asWorker().queryParam("limit", 101).get("/v1/agencies").statusCode()).isEqualTo(400);
  }

  @Test
  void ofTwoOperatorsAtOnceOneWins() throws InterruptedException, ExecutionException {
    // given
    create(id);

    // when
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService operators = Executors.newFixedThreadPool(6)) {
      List<Future<Integer>> all =
          IntStream.range(0, 6)
              .mapToObj(i -> operators.submit(() -> change(id, "\"1\"", CLOSED).statusCode()))
              .toList();
      for (Future<Integer> one : all) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
  }

  @Test
  void theExampleAgenciesAreNotThereUnlessAskedFor() {
    assertThat(asWorker().get("/v1/agencies/0190a000-0000-7000-8000-00000000000a").statusCode())
        .isEqualTo(404);
  }

  private static Response create(UUID id) {
    return put(asOperator().header("If-None-Match", "*"), id, LANTERN);
  }

  private static Response create(UUID id, String name) {
    return put(
        asOperator().header("If-None-Match", "*"),
        id,
        "{\"name\":\"" + name + "\",\"active\":true}");
  }

  private static Response change(UUID id, String etag, String body) {
    return put(asOperator().header("If-Match", etag), id, body);
  }

  private static Response put(RequestSpecification as, UUID id, String body) {
    return as.body(body).put("/v1/agencies/" + id);
  }
}
