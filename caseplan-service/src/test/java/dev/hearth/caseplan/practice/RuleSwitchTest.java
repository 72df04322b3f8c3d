package dev.hearth.caseplan.practice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class RuleSwitchTest {
  private static final String WHY = "We look at this in supervision instead";

  private final UUID agency = UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "ELI-06, supervisor,   204",
    "ELI-06, agency-admin, 204",
    "FAT-02, supervisor,   403",
    "FAT-02, agency-admin, 204",
    "ELI-06, worker,       403",
    "FAT-02, partner,      403",
    "ZZZ-01, agency-admin, 404"
  })
  void isForTheRoleThatTheRuleAsksFor(String code, String role, int status) {
    switchTo(false, code, WHY, role).statusCode(status);
    as("worker")
        .get("/v1/practice-rules")
        .then()
        .body("findAll { !it.on }.code.contains('" + code + "')", equalTo(status == 204));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SAF-03", "SAF-07", "CAD-01", "COM-00"})
  void nobodySwitchesOffWhatKeepsFamiliesSafe(String code) {
    switchTo(false, code, WHY, "agency-admin").statusCode(409);
    read(code).body("on", equalTo(true)).body("canBeSwitchedOff", equalTo(false));
  }

  @Test
  void isLookedAtNoMoreInThisAgencyAndAgainOnceItIsSwitchedOn() {
    // given
    String check =
        """
        {"transition": {"moment": "plan.activate"}, "situation": {}}""";
    as("worker")
        .body(check)
        .post("/v1/practice-checks")
        .then()
        .body("findings.any { it.rule == 'FAT-01' }", equalTo(true));

    // when
    switchTo(false, "FAT-01", WHY, "agency-admin").statusCode(204);

    // then
    as("worker")
        .body(check)
        .post("/v1/practice-checks")
        .then()
        .statusCode(200)
        .body("findings.any { it.rule == 'FAT-01' }", equalTo(false));
    given()
        .auth()
        .oauth2(Tokens.of("elsewhere", UUID.randomUUID(), "worker"))
        .get("/v1/practice-rules/FAT-01")
        .then()
        .body("on", equalTo(true));

    // when
    switchTo(true, "FAT-01", WHY, "agency-admin").statusCode(204);

    // then
    read("FAT-01").body("on", equalTo(true));
  }

  @Test
  void keepsEverySwitchingWithItsReasonSealedAndAudited() {
    // when
    switchTo(false, "ELI-06", "Canary wrote this reason", "supervisor").statusCode(204);
    switchTo(false, "ELI-06", "Canary wrote it twice", "supervisor").statusCode(204);

    // then
    assertThat(
            Database.column(
                "select encode(reason, 'escape') from rule_switch where agency_id = ?", agency))
        .hasSize(1)
        .noneMatch(reason -> reason.contains("Canary"));
    assertThat(
            Database.column(
                "select action || ' ' || subject_id from audit_entry where agency_id = ?", agency))
        .containsExactly("rule.switch-off ELI-06");
  }

  @Test
  void isSwitchedOnlyByWhoHasReadHowItStands() {
    // given
    String before = etag("ELI-06");
    switchTo(false, "ELI-06", WHY, "supervisor").statusCode(204).header("ETag", "\"1\"");

    // then
    assertThat(before).isEqualTo("\"0\"");
    assertThat(etag("ELI-06")).isEqualTo("\"1\"");
    switchTo(true, "ELI-06", WHY, "supervisor", before).statusCode(412);
    as("supervisor")
        .body(Map.of("on", true, "reason", WHY))
        .post("/v1/practice-rules/ELI-06/switch")
        .then()
        .statusCode(428);
    read("ELI-06").body("on", equalTo(false));
  }

  @Test
  void tellsTheAgencyAloneWhoSwitchedItWhenAndWhy() {
    // given
    switchTo(false, "ELI-06", "We are too few", "supervisor").statusCode(204);
    switchTo(true, "ELI-06", "We are enough again", "agency-admin").statusCode(204);

    // when
    ValidatableResponse newest = history("ELI-06?limit=1").statusCode(200);

    // then
    newest
        .body("items.version", equalTo(List.of(2)))
        .body("items[0].by", equalTo("someone"))
        .body("items[0].from", equalTo(false))
        .body("items[0].to", equalTo(true))
        .body("items[0].reason", equalTo("We are enough again"));
    String next = newest.extract().path("next");
    as("supervisor")
        .queryParam("cursor", next)
        .get("/v1/practice-rules/ELI-06/switchings")
        .then()
        .statusCode(200)
        .body("items.reason", equalTo(List.of("We are too few")))
        .body("next", nullValue());
    given()
        .auth()
        .oauth2(Tokens.of("elsewhere", UUID.randomUUID(), "supervisor"))
        .get("/v1/practice-rules/ELI-06/switchings")
        .then()
        .body("items", equalTo(List.of()));
    as("worker").get("/v1/practice-rules/ELI-06/switchings").then().statusCode(403);
    as("supervisor").get("/v1/practice-rules/ZZZ-01/switchings").then().statusCode(404);
    assertThat(
            Database.column(
                "select action || ' ' || subject_id from audit_entry where agency_id = ?"
                    + " and action = 'rule.switch-history'",
                agency))
        .hasSize(2);
  }

  private ValidatableResponse history(String codeAndLimit) {
    String[] asked = codeAndLimit.split("\\?", 2);
    return as("supervisor")
        .get("/v1/practice-rules/" + asked[0] + "/switchings?" + asked[1])
        .then();
  }

  @Test
  void refusesAReasonOfBlanks() {
    switchTo(false, "ELI-06", "      ", "agency-admin")
        .statusCode(400)
        .body("violations.field", equalTo(List.of("reason")));
    read("ELI-06").body("on", equalTo(true));
  }

  private ValidatableResponse read(String code) {
    return as("worker").get("/v1/practice-rules/{code}", code).then().statusCode(200);
  }

  private ValidatableResponse switchTo(boolean on, String code, String reason, String role) {
    return switchTo(on, code, reason, role, etag(code));
  }

  private ValidatableResponse switchTo(
      boolean on, String code, String reason, String role, String etag) {
    return as(role)
        .header("If-Match", etag)
        .body(Map.of("on", on, "reason", reason))
        .post("/v1/practice-rules/{code}/switch", code)
        .then();
  }

  private String etag(String code) {
    String etag = as("worker").get("/v1/practice-rules/{code}", code).header("ETag");
    return etag == null ? "\"0\"" : etag;
  }

  private RequestSpecification as(String role) {
    return given().auth().oauth2(Tokens.of("someone", agency, role)).contentType(ContentType.JSON);
  }
}
