package dev.hearth.kit.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.idempotency.OrderResource.Order;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class IdempotencyTest {
  private final UUID agency = UUID.randomUUID();
  private final String thing = UUID.randomUUID().toString();
  private final String key = UUID.randomUUID().toString();

  @Test
  void aRepetitionGetsTheFirstAnswerAndHasNoEffect() {
    // given
    Response first = order(agency, key, 3);

    // when
    Response second = order(agency, key, 3);

    // then
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("ETag")).isEqualTo("\"1\"");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void aKeyWithAnotherRequestIsRefused() {
    // given
    order(agency, key, 3);

    // when
    Response another = order(agency, key, 4);

    // then
    assertThat(another.statusCode()).isEqualTo(422);
    assertThat(another.jsonPath().getString("type")).endsWith("/idempotency-key-reused");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void aKeyBelongsToItsAgency() {
    // given
    order(agency, key, 3);

    // when
    Response elsewhere = order(UUID.randomUUID(), key, 4);

    // then
    assertThat(elsewhere.statusCode()).isEqualTo(201);
    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void withoutAUsableKeyNothingIsDone() {
    // when
    List<Response> answers =
        List.of(
            ordering(agency).post("/test/orders"),
            order(agency, " ", 3),
            order(agency, "k".repeat(101), 3));

    // then
    assertThat(answers)
        .allSatisfy(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(400);
              assertThat(answer.asString()).contains("Idempotency-Key");
            });
    assertThat(effects()).isZero();
  }

  @Test
  void oneKeySentManyTimesAtOnceHasOneEffectAndOneAnswer() throws Exception {
    // when
    Set<String> answers = new HashSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      List<Future<Response>> sent = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        sent.add(threads.submit(() -> order(agency, key, 3)));
      }
      for (Future<Response> answer : sent) {
        answers.add(answer.get().statusCode() + " " + answer.get().header("Location"));
      }
    }

    // then
    assertThat(answers).singleElement().asString().startsWith("201 ");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void aCommandThatFailsLeavesItsKeyFree() {
    // given
    Response failed = order(agency, key, 0);

    // when
    Response mended = order(agency, key, 3);

    // then
    assertThat(failed.statusCode()).isEqualTo(409);
    assertThat(mended.statusCode()).isEqualTo(201);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void keysOlderThanAWeekAreForgottenAsNewOnesCome() {
    // given
    order(agency, key, 3);
    String younger = UUID.randomUUID().toString();
    order(agency, younger, 3);
    age(key, "8 days");
    age(younger, "6 days");

    // when
    order(agency, UUID.randomUUID().toString(), 3);

    // then
    assertThat(
            Database.column(
                "select key from idempotency_key where agency_id = ? and key in (?, ?)",
                agency,
                key,
                younger))
        .containsExactly(younger);
  }

  private void age(String key, String age) {
    Database.execute(
        """
        update idempotency_key set created_at = now() - cast(? as interval)
        where agency_id = ? and key = ?
        """,
        age,
        agency,
        key);
  }

  private Response order(UUID agency, String key, int pieces) {
    return ordering(agency)
        .body(new Order(thing, pieces))
        .header("Idempotency-Key", key)
        .post("/test/orders");
  }

  private RequestSpecification ordering(UUID agency) {
    return given()
        .auth()
        .oauth2(Tokens.of("aino", agency, "worker"))
        .contentType("application/json")
        .body(new Order(thing, 3));
  }

  private long effects() {
    return Database.count("select count(*) from effect where key = ?", thing);
  }
}
