package dev.hearth.kit.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.local.testing.TestPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
@TestProfile(DenialsTest.PoolOfOne.class)
class DenialsTest {
  /** One connection: a denial that asked for a second would wait for itself. */
  public static class PoolOfOne implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "1",
          "quarkus.datasource.jdbc.acquisition-timeout", "10S");
    }
  }

  private final UUID agency = UUID.randomUUID();
  private final UUID room = UUID.randomUUID();

  @Inject MeterRegistry meters;

  @Test
  void aDenialOutlivesTheTransactionThatItRolledBack() {
    // when
    Response answer = get("/door", "worker");

    // then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(denials()).containsExactly("room.open room " + room);
  }

  @Test
  void twentyDenialsAtOnceShareOneConnection() throws Exception {
    // when
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      List<Future<Integer>> answers =
          IntStream.range(0, 20)
              .mapToObj(i -> threads.submit(() -> get("/door", "worker").statusCode()))
              .toList();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get());
      }
    }

    // then
    assertThat(statuses).containsOnly(404);
    assertThat(denials()).hasSize(20);
  }

  @Test
  void everythingDeniedInOneRequestIsThereAlsoWhenItFailedOtherwise() {
    // when
    Response answer = get("/rows", "worker");

    // then
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(denials()).containsExactly("room.open room " + room, "room.search room " + room);
  }

  @Test
  void aRoleThatDoesNotSufficeIsADenialOfTheCallersAgency() {
    // when
    Response answer = get("/cellar?word=lamp", "worker");

    // then
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(denials())
        .containsExactly("http.forbidden path GET /test/rooms/" + room + "/cellar");
  }

  @Test
  void whoeverBelongsToNoAgencyOrShowsNoTokenIsCounted() {
    // given
    double unknown = refused("401");
    double homeless = refused("403");

    // when
    int withoutToken = given().get("/test/rooms/" + room + "/cellar").statusCode();
    int withBadToken =
        given().auth().oauth2("not.a.token").get("/test/rooms/" + room + "/cellar").statusCode();
    int withoutAgency =
        given()
            .auth()
            .oauth2(Tokens.withoutAgency("aino", "worker"))
            .get("/test/rooms/" + room + "/cellar")
            .statusCode();

    // then
    assertThat(List.of(withoutToken, withBadToken, withoutAgency)).containsExactly(401, 401, 403);
    assertThat(refused("401") - unknown).isEqualTo(2);
    assertThat(refused("403") - homeless).isEqualTo(1);
  }

  @Test
  void aTransactionThatCouldNotBeginStaysOnNoThread() {
    // given
    for (int i = 0; i < 40; i++) {
      given()
          .auth()
          .oauth2(Tokens.withoutAgency("aino", "worker"))
          .get("/test/rooms/" + room + "/door")
          .then()
          .statusCode(403);
    }

    // when
    List<Integer> statuses =
        IntStream.range(0, 40).mapToObj(i -> get("/door", "worker").statusCode()).toList();

    // then
    assertThat(statuses).containsOnly(404);
  }

  @Test
  void aDenialThatCannotBeWrittenIsAnswered503() {
    // given
    TestPlatform platform = TestPlatform.start();
    platform.crashPostgres();

    // when
    Response byUs;
    Response byRole;
    try {
      byUs = get("/rows", "worker");
      byRole = get("/cellar", "worker");
    } finally {
      platform.revivePostgres();
    }

    // then
    assertThat(List.of(byUs, byRole))
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(503);
              assertThat(answer.contentType()).startsWith("application/problem+json");
              assertThat(answer.header("Retry-After")).isEqualTo("1");
              assertThat(answer.jsonPath().getString("type")).endsWith("/unavailable");
              assertThat(answer.jsonPath().getInt("status")).isEqualTo(503);
            });
  }

  private Response get(String path, String role) {
    return given().auth().oauth2(Tokens.of("aino", agency, role)).get("/test/rooms/" + room + path);
  }

  private List<String> denials() {
    return Database.column(
        """
        select action || ' ' || subject_type || ' ' || subject_id from audit_entry
        where agency_id = ? and actor = 'aino' and outcome = 'DENIED' order by id
        """,
        agency);
  }

  private double refused(String status) {
    return meters.counter("hearth.http.refused", "status", status).count();
  }
}
