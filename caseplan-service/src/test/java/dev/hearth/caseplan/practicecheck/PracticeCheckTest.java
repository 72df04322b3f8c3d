package dev.hearth.caseplan.practicecheck;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class PracticeCheckTest {
  private static final String ITEM = "0190a000-0000-7000-8000-000000000001";

  @Test
  void answersUnknownWhereAlmostNothingIsTold() {
    check(
            """
            {"transition": {"moment": "plan.activate"}, "situation": {}}""")
        .statusCode(200)
        .body("mayBeTaken", equalTo(false))
        .body("gate.state", equalTo("SHUT"))
        .body("findings.find { it.rule == 'FAT-01' }.outcome", equalTo("UNKNOWN"));
  }

  @Test
  void judgesAtTheMomentThatTheDescriptionNames() {
    // given
    String assessed =
        """
        {"transition": {"moment": "item.activate", "itemIds": ["%s"]},
         "situation": {"now": "%s",
           "safety": {"assessment": {"level": "STANDARD", "incomplete": false, "overtaken": false,
             "validUntil": "2020-02-01T00:00:00Z"}},
           "items": [{"id": "%s", "kind": "THERAPY", "involvesMother": true,
             "catalogueEntry": {"code": "cpp", "gate": "BLOCK_UNTIL_SAFE"}}]}}""";

    // when / then
    check(assessed.formatted(ITEM, "2020-01-31T00:00:00Z", ITEM))
        .statusCode(200)
        .body("judgedAt", equalTo("2020-01-31T00:00:00Z"))
        .body("gate.row", equalTo("STANDARD"))
        .body("findings.find { it.rule == 'SAF-02' }.outcome", equalTo("SATISFIED"))
        .body("findings.find { it.rule == 'MOT-01' }.subject", equalTo("item:" + ITEM));
    check(assessed.formatted(ITEM, "2020-02-01T00:00:01Z", ITEM))
        .statusCode(200)
        .body("gate.row", equalTo("OVERDUE"))
        .body("findings.find { it.rule == 'SAF-03' }.outcome", equalTo("VIOLATED"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"moment\": \"engine\"}             | {}                             | transition.moment",
        "{\"moment\": \"plan.celebrate\"}     | {}                             | transition.moment",
        "{\"moment\": \" \"}                  | {}                             | transition.moment",
        "{\"moment\": \"item.activate\"}      | {}                             | transition.itemIds",
        "{\"moment\": \"plan.activate\", \"itemIds\": [\""
            + ITEM
            + "\"]} | {} | transition.itemIds",
        "{\"moment\": \"plan.draft\"} | {\"items\": [{\"kind\": \"TASK\"}]}    | situation.items",
        "{\"moment\": \"plan.draft\"} | {\"children\": [{\"ageMonths\": 3}]}   | situation.children"
      })
  void namesTheFieldThatIsWrong(String step, String situation, String field) {
    check("{\"transition\": " + step + ", \"situation\": " + situation + "}")
        .statusCode(400)
        .body("violations.field", hasItem(containsString(field)));
  }

  @Test
  void refusesTwoItemsOfOneId() {
    check(
            """
            {"transition": {"moment": "plan.draft"},
             "situation": {"items": [{"id": "%s"}, {"id": "%s"}]}}"""
                .formatted(ITEM, ITEM))
        .statusCode(400)
        .body("violations.field", hasItem("situation.items"));
  }

  @Test
  void keepsNothing() {
    // given
    String before = rows();

    // when
    check(
            """
            {"transition": {"moment": "text.save"},
             "situation": {"writtenText": {"field": "note", "text": "Canary in a check"}}}""")
        .statusCode(200)
        .body("toString()", org.hamcrest.Matchers.not(containsString("Canary")));

    // then
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void publishesItsSchema() {
    as("worker")
        .get("/v1/practice-checks/situation-schema")
        .then()
        .statusCode(200)
        .contentType("application/schema+json")
        .body("properties.now.format", equalTo("date-time"));
  }

  private static String rows() {
    return String.join(
        " ",
        Database.column(
            """
            select relname || '=' || n from (
              select c.relname,
                (xpath('/row/n/text()', query_to_xml('select count(*) as n from ' || c.oid::regclass,
                   false, true, '')))[1]::text as n
              from pg_class c
              where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                and c.relname in ('case_file', 'case_plan', 'plan_item', 'rule_answer',
                  'audit_entry')) t order by relname
            """));
  }

  private static ValidatableResponse check(String body) {
    return as("worker").body(body).post("/v1/practice-checks").then();
  }

  private static RequestSpecification as(String role) {
    return given()
        .auth()
        .oauth2(Tokens.of("someone", UUID.randomUUID(), role))
        .contentType(ContentType.JSON);
  }
}
