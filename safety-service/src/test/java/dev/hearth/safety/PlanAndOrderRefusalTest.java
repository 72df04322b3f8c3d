package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.AnOrder;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong field of a plan, an order or a breach is named, and nothing is kept. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class PlanAndOrderRefusalTest {
  private static final String ACTION = "\"actions\":[{\"assignee\":\"AGENCY\",\"text\":\"x\"}]";

  @ParameterizedTest(name = "plan {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "kind":"SECRET",ACTION                                                    | kind
          "mood":"good",ACTION                                                      | mood
          "agreedByHer":true,ACTION                                                 | agreedByHer
          "warningSigns":[]                                                         | actions
          "warningSigns":[{"sign":"He drinks","actions":[]}]                        | warningSigns[0].actions
          "warningSigns":[{"sign":" ","actions":[{"assignee":"PUV","text":"x"}]}]   | warningSigns[0].sign
          "warningSigns":[{"sign":"s","actions":[{"assignee":"PUV"}]}]              | warningSigns[0].actions[0].text
          "warningSigns":[{"sign":"s","actions":[{"assignee":"DOG","text":"x"}]}]   | warningSigns[0].actions[0].assignee
          "warningSigns":[null],ACTION                                              | warningSigns[0].<list element>
          "peopleToCall":[{"name":"Ines"}],ACTION                                   | peopleToCall[0].how
          "peopleToCall":[{"how":"Knock"}],ACTION                                   | peopleToCall[0].name
          "placesToGo":[{"how":"By bus"}],ACTION                                    | placesToGo[0].place
          "children":[{"knows":"The code word"}],ACTION                             | children[0].label
          "children":[{"childId":"Sam"}],ACTION                                     | children[0].childId
          "thingsToTake":[{"where":"Drawer"}],ACTION                                | thingsToTake[0].what
          "networks":[{"who":"School"}],ACTION                                      | networks
          "policeInvolved":"YES",ACTION                                             | policeInvolved
          "policeNote":"She fears it",ACTION                                        | policeNote
          "kind":"CONTINGENCY","networks":[{"part":"x"}],ACTION                     | networks[0].who
          "kind":"CONTINGENCY","policeInvolved":"MAYBE",ACTION                      | policeInvolved
          "mayBeSharedWith":[{"recipient":"PERSON","name":"A","what":"all"}],ACTION | mayBeSharedWith[0].askedAt
          "mayBeSharedWith":[{"recipient":"ALL","name":"A","what":"all","askedAt":"2026-05-01T00:00:00Z"}],ACTION    | mayBeSharedWith[0].recipient
          "mayBeSharedWith":[{"recipient":"PERSON","name":"A","what":"all","askedAt":"2999-05-01T00:00:00Z"}],ACTION | mayBeSharedWith[0].askedAt
          "mayBeSharedWith":[{"recipient":"AGENCY","name":"A","what":"all","askedAt":"2026-05-01T00:00:00Z","withdrawnAt":"2026-04-01T00:00:00Z"}],ACTION | mayBeSharedWith[0].withdrawnAt
          "agreement":{},ACTION                                                     | agreement.state
          "agreement":{"state":"YES"},ACTION                                        | agreement.state
          "agreement":{"state":"AGREED","at":"2999-05-01T00:00:00Z"},ACTION         | agreement.at
          "agreement":{"state":"NOT_ASKED","at":"2026-05-01T00:00:00Z"},ACTION      | agreement.at
          "agreement":{"state":"NOT_ASKED","words":"Fine"},ACTION                   | agreement.words
          """)
  void aWrongFieldOfAPlanIsNamed(String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);

    // when
    Response answer = put(hers, "safety-plans", body.replace("ACTION", ACTION));

    // then
    assertRefused(answer, field);
    assertThat(Database.count("select count(*) from safety_plan where case_id = ?", hers.id()))
        .isZero();
  }

  @ParameterizedTest(name = "order {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "from":"2026-05-01"                                                        | status
          "status":"GRANTED"                                                         | status
          "status":"NONE","from":"May"                                               | from
          "status":"IN_FORCE","from":"2199-05-01"                                    | from
          "status":"NONE","from":"2026-05-02","until":"2026-05-01"                   | until
          "status":"NONE","until":"+9999999-01-01"                                   | until
          "status":"NONE","zone":"Home"                                              | zone
          "status":"NONE","conditions":[{"herView":"x"}]                             | conditions[0].text
          "status":"NONE","protectedPersons":[{}]                                    | protectedPersons[0].label
          "status":"NONE","discussion":{"conditions":{"words":"x"}}                  | discussion.conditions.state
          "status":"NONE","discussion":{"conditions":{"state":"YES"}}                | discussion.conditions.state
          "status":"NONE","discussion":{"pastExperience":{"state":"NOT_DISCUSSED","words":"x"}} | discussion.pastExperience.words
          "status":"NONE","discussion":{"feelsSafer":{"answer":"MAYBE"}}             | discussion.feelsSafer.answer
          "status":"NONE","discussion":{"feelsSafer":{"answer":"NOT_DISCUSSED","words":"x"}} | discussion.feelsSafer.words
          "status":"NONE","earlierOrders":[{"whatItDid":"x"}]                        | earlierOrders[0].what
          "status":"NONE","earlierOrders":[{"what":"x","from":"2026-05-02","until":"2026-05-01"}] | earlierOrders[0].until
          "status":"NONE","breachSupport":{"offeredAt":"2999-05-01T00:00:00Z"}       | breachSupport.offeredAt
          "status":"NONE","acknowledgements":[{"rule":"DVO","subject":"x","reason":"because"}] | acknowledgements[0].rule
          "status":"NONE","acknowledgements":[{"rule":"DVO-01","subject":"x","reason":"-"}] | acknowledgements[0].reason
          """)
  void aWrongFieldOfAnOrderIsNamed(String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);

    // when
    Response answer = put(hers, "protection-orders", body);

    // then
    assertRefused(answer, field);
    assertThat(Database.count("select count(*) from protection_order where case_id = ?", hers.id()))
        .isZero();
  }

  @ParameterizedTest(name = "breach {0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                                                                          | happenedAt
          {"happenedAt":"yesterday"}                                                  | happenedAt
          {"happenedAt":"2999-05-01T00:00:00Z"}                                       | happenedAt
          {"happenedAt":"1800-05-01T00:00:00Z"}                                       | happenedAt
          {"happenedAt":"2026-05-01T00:00:00Z","wantsToReport":"PERHAPS"}             | wantsToReport
          {"happenedAt":"2026-05-01T00:00:00Z","reportedAt":"2026-04-01T00:00:00Z"}   | reportedAt
          {"happenedAt":"2026-05-01T00:00:00Z","reportedAt":"2999-04-01T00:00:00Z"}   | reportedAt
          {"happenedAt":"2026-05-01T00:00:00Z","supportOfferedAt":"2026-04-01T00:00:00Z"} | supportOfferedAt
          {"happenedAt":"2026-05-01T00:00:00Z","caseId":"x"}                          | caseId
          """)
  void aWrongFieldOfABreachIsNamed(String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    AnOrder order = AnOrder.of(hers);
    order.record(AnOrder.inStatus("IN_FORCE")).then().statusCode(201);

    // when
    Response answer =
        hers.asWorker()
            .header("If-None-Match", "*")
            .body(body)
            .put("/v1/protection-orders/{id}/breaches/{breach}", order.id(), UUID.randomUUID());

    // then
    assertRefused(answer, field);
    assertThat(Database.count("select count(*) from trigger_event where case_id = ?", hers.id()))
        .isZero();
  }

  @Test
  void whatBelongsToAPlanAnOrderOrABreachStaysWithIt() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    ACase another = ACase.of(Service.HARBOUR);
    APlan plan = APlan.of(hers);
    AnOrder order = AnOrder.of(hers);
    UUID breach = UUID.randomUUID();
    plan.make(APlan.whole("")).then().statusCode(201);
    order.record(AnOrder.inStatus("IN_FORCE")).then().statusCode(201);
    order.breach(breach, Map.of("happenedAt", "2026-05-01T00:00:00Z")).then().statusCode(201);
    Map<String, Object> moved = APlan.whole("");
    moved.put("caseId", another.id());
    Map<String, Object> movedOrder = AnOrder.inStatus("NONE");
    movedOrder.put("caseId", another.id());

    // then
    assertRefused(plan.change("\"1\"", moved), "caseId");
    assertRefused(plan.change("\"1\"", APlan.wholeContingency("")), "kind");
    assertRefused(order.change("\"1\"", movedOrder), "caseId");
    assertRefused(
        order.changeBreach(breach, "\"1\"", Map.of("happenedAt", "2026-05-02T00:00:00Z")),
        "happenedAt");
  }

  @ParameterizedTest(name = "GET {0} answers {1}")
  @CsvSource({
    "/v1/safety-plans, 400",
    "/v1/safety-plans?caseId=17, 400",
    "/v1/safety-plans/17, 400",
    "/v1/safety-plans/0190a000-0000-7000-8000-0000000000ff/versions/two, 400",
    "/v1/safety-plans/0190a000-0000-7000-8000-0000000000ff/versions?limit=0, 400",
    "/v1/protection-orders, 400",
    "/v1/protection-orders?caseId=17, 400",
    "/v1/protection-orders/17, 400",
    "/v1/protection-orders/0190a000-0000-7000-8000-0000000000ff/breaches?limit=101, 400"
  })
  void aWrongPathOrParameterIsRefused(String path, int status) {
    assertThat(ACase.as("somebody", Service.HARBOUR, "worker").get(path).statusCode())
        .isEqualTo(status);
  }

  private static Response put(ACase hers, String noun, String fields) {
    return hers.asWorker()
        .header("If-None-Match", "*")
        .body("{\"caseId\":\"" + hers.id() + "\"," + fields + "}")
        .put("/v1/" + noun + "/{id}", UUID.randomUUID());
  }

  private static void assertRefused(Response answer, String field) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .as(answer.asString())
        .anyMatch(named -> named.equals(field) || named.endsWith("." + field));
  }
}
