package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CareTeamTest {
  private final Harbour harbour = new Harbour();

  @Test
  void whoLeavesTheTeamSeesTheCaseNoMore() {
    // given
    harbour.withCase();
    join("colleague", "WORKER").then().statusCode(204);
    harbour.as("colleague", "worker").get("/v1/cases/{id}", harbour.caseId).then().statusCode(200);

    // when
    harbour
        .asWorker()
        .header("If-Match", caseEtag())
        .delete("/v1/cases/{id}/care-team/colleague", harbour.caseId)
        .then()
        .statusCode(204);

    // then
    harbour.as("colleague", "worker").get("/v1/cases/{id}", harbour.caseId).then().statusCode(404);
  }

  @Test
  void aWorkerOnTheTeamChangesNobodysRole() {
    // given
    harbour.withCase();
    join("colleague", "WORKER").then().statusCode(204);

    // when
    Response promoted =
        harbour
            .as("colleague", "worker")
            .header("If-Match", caseEtag())
            .body(Map.of("role", "LEAD"))
            .put("/v1/cases/{id}/care-team/colleague", harbour.caseId);

    // then
    promoted.then().statusCode(403);
  }

  @Test
  void aCaseIsNeverWithoutALead() {
    // given
    harbour.withCase();

    // then
    join(harbour.worker, "WORKER").then().statusCode(409);
    harbour
        .asWorker()
        .header("If-Match", caseEtag())
        .delete("/v1/cases/{id}/care-team/{who}", harbour.caseId, harbour.worker)
        .then()
        .statusCode(409);
  }

  @Test
  void whoLeadsTakesNoSupervisorOffAndAnotherSupervisorDoes() {
    // given
    harbour.withCase();
    join("supervisor", "SUPERVISOR").then().statusCode(204);

    // then
    takenOff(harbour.asWorker(), "supervisor").then().statusCode(409);
    takenOff(harbour.asSupervisor(), "supervisor").then().statusCode(409);
    join("supervisor", "WORKER").then().statusCode(409);

    // when
    join("accomplice", "SUPERVISOR").then().statusCode(204);

    // then
    takenOff(harbour.asWorker(), "supervisor").then().statusCode(409);
    takenOff(harbour.as("accomplice", "worker"), "supervisor").then().statusCode(409);
    takenOff(harbour.as("accomplice", "supervisor"), "supervisor").then().statusCode(204);
  }

  @Test
  void aSupervisorLeavesByHerself() {
    // given
    harbour.withCase();
    join("supervisor", "SUPERVISOR").then().statusCode(204);

    // then
    takenOff(harbour.as("supervisor", "worker"), "supervisor").then().statusCode(204);
  }

  private Response takenOff(RequestSpecification by, String subject) {
    return by.header("If-Match", caseEtag())
        .delete("/v1/cases/{id}/care-team/{who}", harbour.caseId, subject);
  }

  @Test
  void aPostRepeatedWithItsKeyOpensOneCaseAndWithAnotherBodyNone() {
    // given
    String key = UUID.randomUUID().toString();
    Map<String, Object> body =
        Map.of("mother", Map.of("id", UUID.randomUUID().toString(), "name", "Maria"));

    // when
    Response first = post(key, body);
    Response again = post(key, body);
    Response other =
        post(key, Map.of("mother", Map.of("id", UUID.randomUUID().toString(), "name", "Ana")));
    Response without = harbour.asWorker().body(body).post("/v1/cases");

    // then
    first.then().statusCode(201);
    again.then().statusCode(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    other.then().statusCode(422);
    without.then().statusCode(400);
    assertThat(Database.count("select count(*) from case_file where agency_id = ?", harbour.agency))
        .isEqualTo(1);
  }

  private Response post(String key, Map<String, Object> body) {
    return harbour.asWorker().header("Idempotency-Key", key).body(body).post("/v1/cases");
  }

  private Response join(String subject, String role) {
    return harbour
        .asWorker()
        .header("If-Match", caseEtag())
        .body(Map.of("role", role))
        .put("/v1/cases/{id}/care-team/{who}", harbour.caseId, subject);
  }

  private String caseEtag() {
    return harbour.etag("/v1/cases/" + harbour.caseId);
  }
}
