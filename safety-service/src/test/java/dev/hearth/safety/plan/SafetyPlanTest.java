package dev.hearth.safety.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class SafetyPlanTest {
  @Test
  void aNewPlanIsActiveAtOnceAndSupersedesTheOneBefore() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    make(hers, first, "NETWORK", "Her sister keeps a bag").then().statusCode(201);

    // when
    Response made = make(hers, second, "MOTHER", "Call from the library");

    // then
    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(read(hers, first).getBoolean("active")).isFalse();
    assertThat(read(hers, first).getString("supersededBy")).isEqualTo(second.toString());
    assertThat(read(hers, second).getBoolean("active")).isTrue();
    assertThat(read(hers, second).getString("actions[0].text")).isEqualTo("Call from the library");
    assertThat(hers.standing().getBoolean("safetyPlanActive")).isTrue();
    assertThat(hers.standing().getBoolean("safetyPlanHasActionForMother")).isTrue();
  }

  @Test
  void aPlanIsMadeOnceUnderItsId() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID plan = UUID.randomUUID();
    make(hers, plan, "PUV", "Leaves the keys").then().statusCode(201);

    // when
    int again = make(hers, plan, "PUV", "Leaves the keys").statusCode();

    // then
    assertThat(again).isEqualTo(412);
  }

  private static Response make(ACase hers, UUID plan, String assignee, String text) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId", hers.id(),
                "actions", List.of(Map.of("assignee", assignee, "text", text)),
                "agreedByHer", true))
        .put("/v1/safety-plans/{id}", plan);
  }

  private static JsonPath read(ACase hers, UUID plan) {
    return hers.asWorker()
        .get("/v1/safety-plans/{id}", plan)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
