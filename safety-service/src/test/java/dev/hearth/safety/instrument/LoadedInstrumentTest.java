package dev.hearth.safety.instrument;

import static dev.hearth.safety.testing.AnInstrument.ofFourQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class LoadedInstrumentTest {
  private final AnAgency agency = AnAgency.somewhere();

  @Test
  void whatIsOrWasInUseNeverChanges() {
    // given
    agency.using("four-questions", "1", ofFourQuestions());
    String other = ofFourQuestions().with("title", "\"Another\"").json();

    // when
    int active = change("\"2\"", other).statusCode();
    int activated = agency.activate("four-questions", "1", AnAgency.licence()).statusCode();
    int retired = agency.retire("four-questions", "1").statusCode();
    int afterwards = change("\"3\"", other).statusCode();
    int again =
        agency
            .asAdmin()
            .header("If-Match", "\"3\"")
            .body("{}")
            .post("/v1/instruments/four-questions/1/retirement")
            .statusCode();

    // then
    assertThat(List.of(active, activated, retired, afterwards, again))
        .containsExactly(409, 412, 200, 409, 409);
    JsonPath read = agency.read("four-questions", "1").jsonPath();
    assertThat(read.getString("instrument.title")).isEqualTo("Four questions");
    assertThat(read.getString("instrument.status")).isEqualTo("RETIRED");
    assertThat(read.getString("instrument.licence.holder")).isNotNull();
  }

  @Test
  void aDraftIsNotRetiredAndNothingChangesWithoutSayingWhatItBuildsOn() {
    // given
    agency.load("four-questions", "1", ofFourQuestions()).then().statusCode(201);
    String path = "/v1/instruments/four-questions/1";

    // when
    int draft =
        agency
            .asAdmin()
            .header("If-Match", "\"1\"")
            .body("{}")
            .post(path + "/retirement")
            .statusCode();
    int again = agency.load("four-questions", "1", ofFourQuestions()).statusCode();
    int stale = change("\"7\"", ofFourQuestions().json()).statusCode();
    int blindChange = agency.asAdmin().body(ofFourQuestions().json()).put(path).statusCode();
    int blindStart =
        agency
            .asAdmin()
            .body(Map.of("licence", AnAgency.licence()))
            .post(path + "/activation")
            .statusCode();

    // then
    assertThat(List.of(draft, again, stale, blindChange, blindStart))
        .containsExactly(409, 412, 412, 428, 428);
  }

  @Test
  void everythingThatIsWrongIsNamedAtOnceAndNothingIsKept() {
    // when
    Response refused =
        agency.load(
            "four-questions",
            "1",
            ofFourQuestions()
                .with("bands[1].min", "1")
                .with("items[0].required", "true")
                .with("status", "\"active\""));

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.jsonPath().getList("violations.field"))
        .containsExactlyInAnyOrder("bands[1].min", "items[0].required", "status");
    assertThat(refused.jsonPath().getString("findings[0].rule")).isEqualTo("PACE-02");
    assertThat(refused.jsonPath().getString("findings[0].severity")).isEqualTo("BLOCK");
    assertThat(agency.read("four-questions", "1").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"code\":\"a\",\"code\":\"b\"}", "{} {}"})
  void whatIsNoJsonIsRefused(String body) {
    // when
    Response refused =
        agency
            .asAdmin()
            .header("If-None-Match", "*")
            .body(body)
            .put("/v1/instruments/four-questions/1");

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations[0].field")).isIn("body", "code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"safety-check/1.0.0", "safety-check/2", "Capital/1", "fine/a_b"})
  void aNameThatIsTakenOrMalformedIsRefused(String name) {
    // when
    Response refused =
        agency
            .asAdmin()
            .header("If-None-Match", "*")
            .body(ofFourQuestions().json())
            .put("/v1/instruments/" + name);

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations[0].field")).isIn("code", "version");
  }

  @Test
  void aBodyThatIsTooLargeIsNotRead() {
    // when
    Response refused =
        agency.load(
            "four-questions",
            "1",
            ofFourQuestions().with("title", "\"" + "x".repeat(256 * 1024) + "\""));

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("body");
  }

  @Test
  void anotherAgencyNeitherSeesNorFeelsIt() {
    // given
    agency.using("four-questions", "1", ofFourQuestions());
    AnAgency other = AnAgency.somewhere();

    // when
    List<String> seen =
        other.asAdmin().get("/v1/instruments").jsonPath().getList("items.code", String.class);
    List<Integer> refused =
        List.of(
            other.read("four-questions", "1").statusCode(),
            other.activate("four-questions", "1", AnAgency.licence()).statusCode(),
            other.retire("four-questions", "1").statusCode());
    Response taken = other.load("four-questions", "1", ofFourQuestions());

    // then
    assertThat(seen).containsExactly("safety-check");
    assertThat(refused).containsOnly(404);
    assertThat(taken.statusCode()).isEqualTo(201);
    assertThat(other.read("four-questions", "1").jsonPath().getString("instrument.status"))
        .isEqualTo("DRAFT");
  }

  @Test
  void onlyAnAdministratorLoadsAndWorkersMayRead() {
    // given
    agency.using("four-questions", "1", ofFourQuestions());
    var worker = ACase.as("a-worker", agency.id(), "worker", "supervisor");

    // when
    int loading =
        worker
            .header("If-None-Match", "*")
            .body(ofFourQuestions().json())
            .put("/v1/instruments/four-questions/2")
            .statusCode();
    int reading =
        ACase.as("a-worker", agency.id(), "worker")
            .get("/v1/instruments/four-questions/1")
            .statusCode();
    int partner = ACase.as("a-machine", agency.id(), "partner").get("/v1/instruments").statusCode();

    // then
    assertThat(List.of(loading, reading, partner)).containsExactly(403, 200, 403);
  }

  @Test
  void everyChangeAndDenialIsInTheAudit() {
    // when
    agency.using("four-questions", "1", ofFourQuestions());
    agency.retire("four-questions", "1").then().statusCode(200);
    agency.retire("five-questions", "1").then().statusCode(404);

    // then
    assertThat(
            Database.column(
                "select action || ' ' || subject_id || ' ' || outcome from audit_entry"
                    + " where agency_id = ? order by id",
                agency.id()))
        .containsExactly(
            "instrument.load four-questions@1 ALLOWED",
            "instrument.activate four-questions@1 ALLOWED",
            "instrument.retire four-questions@1 ALLOWED",
            "instrument.retire five-questions@1 DENIED");
  }

  private Response change(String etag, String body) {
    return agency
        .asAdmin()
        .header("If-Match", etag)
        .body(body)
        .put("/v1/instruments/four-questions/1");
  }
}
