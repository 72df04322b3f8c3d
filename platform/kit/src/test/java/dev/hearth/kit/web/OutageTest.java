package dev.hearth.kit.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.local.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "kit"))
class OutageTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void whileTheDatabaseIsAwayRequestsAreToldToComeAgainAndReadinessIsRed() {
    // given
    await().atMost(SOON).until(() -> readiness() == 200);
    TestPlatform platform = TestPlatform.start();

    // when
    platform.crashPostgres();
    Response answer;
    int ready;
    try {
      answer = given().get("/test/lamps");
      ready = readiness();
    } finally {
      platform.revivePostgres();
    }

    // then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(ready).isEqualTo(503);
    await().atMost(SOON).until(() -> readiness() == 200);
    await().atMost(SOON).until(() -> given().get("/test/lamps").statusCode() == 200);
  }

  private static int readiness() {
    return given().get("/q/health/ready").statusCode();
  }
}
