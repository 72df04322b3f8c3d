package dev.hearth.safety.instrument;

import static dev.hearth.safety.testing.AnAgency.version;
import static dev.hearth.safety.testing.AnInstrument.ofFourQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.AnAgency;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class InstrumentSettingsTest {
  private static final Map<String, String> BUILT_IN = version("safety-check", "1.0.0");

  private final AnAgency agency = AnAgency.somewhere();

  @Test
  void untilAnAgencySaysOtherwiseTheBuiltInOneIsUsedWhole() {
    // when
    Response read = agency.asAdmin().get("/v1/instrument-settings");

    // then
    assertThat(read.header("ETag")).isEqualTo("\"0\"");
    assertThat(read.jsonPath().getMap("defaultInstrument")).isEqualTo(BUILT_IN);
    assertThat(read.jsonPath().getList("externalFactors")).isEmpty();
  }

  @Test
  void theDefaultIsWhatAssessmentsStartWith() {
    // given
    agency.using("four-questions", "1", ofFourQuestions());

    // when
    agency.settle(0, version("four-questions", "1"), true).then().statusCode(200);

    // then
    assertThat(started().getMap("instrument")).isEqualTo(version("four-questions", "1"));
  }

  @Test
  void externalFactorsAreLeftOutWhereTheAgencySaysSoAndWhatBeganBeforeStaysAsItWas() {
    // given
    ACase before = ACase.of(agency.id());
    var earlier = before.start();

    // when
    agency.settle(0, BUILT_IN, false).then().statusCode(200);

    // then
    assertThat(started().getBoolean("externalFactors")).isFalse();
    assertThat(
            before
                .asWorker()
                .get("/v1/assessments/{id}", earlier)
                .jsonPath()
                .getBoolean("externalFactors"))
        .isTrue();
  }

  @Test
  void whatNobodyCanBeAssessedWithIsNoDefault() {
    // given
    agency.load("four-questions", "1", ofFourQuestions()).then().statusCode(201);
    AnAgency other = AnAgency.somewhere().using("theirs", "1", ofFourQuestions());

    // when
    Response draft = agency.settle(0, version("four-questions", "1"), true);
    Response anothers = agency.settle(0, version("theirs", "1"), true);
    Response none = agency.settle(0, version("no\0ne", "1"), true);

    // then
    assertThat(draft.jsonPath().getList("violations.field")).containsExactly("defaultInstrument");
    assertThat(anothers.jsonPath().getList("violations.field"))
        .containsExactly("defaultInstrument", "externalFactors[0].instrument");
    assertThat(none.statusCode()).isEqualTo(400);
    assertThat(other.read("theirs", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void theDefaultIsNotRetired() {
    // given
    agency.using("four-questions", "1", ofFourQuestions());
    agency.settle(0, version("four-questions", "1"), true).then().statusCode(200);

    // when
    Response refused = agency.retire("four-questions", "1");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.jsonPath().getString("type")).endsWith("instrument-is-default");
  }

  @Test
  void aChangeSaysWhatItBuildsOnAndOnlyAnAdministratorMakesIt() {
    // given
    agency.settle(0, BUILT_IN, false).then().statusCode(200);

    // when
    int again = agency.settle(0, BUILT_IN, true).statusCode();
    int next = agency.settle(1, BUILT_IN, true).statusCode();
    int blind =
        agency
            .asAdmin()
            .body(Map.of("defaultInstrument", BUILT_IN, "externalFactors", List.of()))
            .put("/v1/instrument-settings")
            .statusCode();
    int worker =
        ACase.as("a-worker", agency.id(), "worker")
            .header("If-Match", "\"2\"")
            .body(Map.of("defaultInstrument", BUILT_IN, "externalFactors", List.of()))
            .put("/v1/instrument-settings")
            .statusCode();

    // then
    assertThat(List.of(again, next, blind, worker)).containsExactly(412, 200, 428, 403);
  }

  private JsonPath started() {
    ACase hers = ACase.of(agency.id());
    return hers.asWorker().get("/v1/assessments/{id}", hers.start()).jsonPath();
  }
}
