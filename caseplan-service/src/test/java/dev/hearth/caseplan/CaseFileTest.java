package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CaseFileTest {
  private final Harbour harbour = new Harbour();

  @Test
  void theDangerHeIsCanBeRecordedBeforeAnybodyKnowsWhetherToWorkWithHim() {
    // given
    harbour.withCase();
    String etag =
        harbour.asWorker().get("/v1/cases/{id}", harbour.caseId).then().extract().header("ETag");

    // when
    Response recorded =
        harbour
            .asWorker()
            .header("If-Match", etag)
            .body(Map.of("currentRisk", "YES"))
            .put("/v1/cases/{id}/person-using-violence", harbour.caseId);

    // then
    assertThat(recorded.statusCode()).isEqualTo(204);
    assertThat(
            harbour
                .asWorker()
                .get("/v1/cases/{id}", harbour.caseId)
                .jsonPath()
                .getString("personUsingViolence.currentRisk"))
        .isEqualTo("YES");
  }
}
