package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class RefusalTest {
  private static final String ID = "0190a000-0000-7000-8000-0000000000ff";

  @ParameterizedTest(name = "PUT {0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          assessments  | {"caseId":"CASE","mood":"good"}                                     | mood
          assessments  | {"caseId":17}                                                       | caseId
          assessments  | {"caseId":"not-a-uuid"}                                             | caseId
          assessments  | {}                                                                  | caseId
          assessments  | {"caseId":"CASE","instrument":{"code":"dash","version":"1"}}        | instrument
          assessments  | {"caseId":"CASE","instrument":{"code":"safety-check"}}              | version
          assessments  | {"caseId":"CASE","corrects":"the-last"}                             | corrects
          assessments  | {"caseId":"CASE","trustState":"FULL"}                               | trustState
          assessments  | []                                                                  | body
          assessments  | {"caseId":                                                          | body
          triggers     | {"caseId":"CASE","type":"RAIN","happenedAt":"2026-05-01T00:00:00Z"} | type
          triggers     | {"caseId":"CASE","type":"WEAPON","happenedAt":"yesterday"}          | happenedAt
          triggers     | {"caseId":"CASE","type":"WEAPON"}                                   | happenedAt
          triggers     | {"caseId":"CASE","type":"WEAPON","happenedAt":"1800-05-01T00:00:00Z"} | happenedAt
          triggers     | {"caseId":"CASE","type":"WEAPON","happenedAt":"2999-05-01T00:00:00Z"} | happenedAt
          safety-plans | {"caseId":"CASE"}                                                   | actions
          safety-plans | {"caseId":"CASE","actions":[]}                                      | actions
          safety-plans | {"caseId":"CASE","actions":[{"assignee":"DOG","text":"x"}]}         | actions[0].assignee
          safety-plans | {"caseId":"CASE","actions":[{"assignee":"PUV","text":" "}]}         | actions[0].text
          safety-plans | {"caseId":"CASE","actions":[null]}                                  | actions[0].<list element>
          """)
  void aWrongFieldIsNamed(String noun, String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    RequestSpecification request = hers.asWorker().header("If-None-Match", "*");
    if (!body.isEmpty()) {
      request.body(body.replace("CASE", hers.id().toString()));
    }

    // when
    Response answer = request.put("/v1/" + noun + "/{id}", UUID.randomUUID());

    // then
    assertRefused(answer, field);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"SC99":{"state":"UNKNOWN"}}                                        | SC99
          {"she told me":{"state":"UNKNOWN"}}                                 | items
          {"SC01":{"state":"ANSWERED","values":[null]}}                       | SC01.values
          {"SC01":{"state":"ANSWERED","value":"PERHAPS"}}                     | SC01.value
          {"SC01":{"state":"ANSWERED","values":["SAFE","NOT_SAFE"]}}          | SC01.values
          {"SC01":{"state":"ANSWERED","value":"SAFE","values":["SAFE"]}}      | SC01.values
          {"SC01":{"state":"ANSWERED"}}                                       | SC01.value
          {"SC15":{"state":"ANSWERED","values":[]}}                           | SC15.values
          {"SC01":{"state":"UNKNOWN","value":"SAFE"}}                         | SC01.value
          {"SC01":{"value":"SAFE"}}                                           | SC01.state
          {"SC01":{"state":"MAYBE"}}                                          | SC01.state
          {"SC01":{"state":"UNKNOWN","saidBy":"DOG"}}                         | SC01.saidBy
          {"SX07":{"state":"UNKNOWN","raisedByHer":"yes"}}                    | SX07.raisedByHer
          {"SX07":{"state":"UNKNOWN","trustState":"FULL"}}                    | SX07.trustState
          {"SC01":{"state":"UNKNOWN","why":"x"}}                              | SC01.why
          {"SC01":null}                                                       | SC01
          {"SC01":"SAFE"}                                                     | SC01
          {}                                                                  | answers
          """)
  void aWrongAnswerIsNamed(String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID assessment = hers.start();

    // when
    Response answer =
        hers.asWorker()
            .header("If-Match", "\"1\"")
            .body(body)
            .patch("/v1/assessments/{id}/answers", assessment);

    // then
    assertRefused(answer, field);
    hers.asWorker().get("/v1/assessments/{id}", assessment).then().header("ETag", "\"1\"");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {}                                                                                   | feelsSafeEnoughToStart
          {"feelsSafeEnoughToStart":"PERHAPS"}                                                 | feelsSafeEnoughToStart
          {"feelsSafeEnoughToStart":"YES","judgement":"HIGH"}                                  | judgementReason
          {"feelsSafeEnoughToStart":"YES","judgement":"HIGH","judgementReason":" "}            | judgementReason
          {"feelsSafeEnoughToStart":"YES","judgement":"EXTREME","judgementReason":"x"}         | judgement
          """)
  void aWrongCompletionIsNamed(String body, String field) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID assessment = hers.start();

    // when
    Response answer =
        hers.asWorker()
            .header("If-Match", "\"1\"")
            .body(body)
            .post("/v1/assessments/{id}/completion", assessment);

    // then
    assertRefused(answer, field);
  }

  @ParameterizedTest(name = "GET {0} answers {1}")
  @CsvSource({
    "/v1/assessments/17, 400",
    "/v1/assessments, 400",
    "/v1/assessments?caseId=17, 400",
    "/v1/triggers, 400",
    "/v1/safety-standing/not-a-uuid, 400",
    "/v1/safety-plans/" + ID + ", 404",
    "/v1/safety-standing/" + ID + ", 404",
    "/v1/instruments/safety-check/9.9.9, 404"
  })
  void aWrongPathIsRefused(String path, int status) {
    assertThat(ACase.as("somebody", Service.HARBOUR, "worker").get(path).statusCode())
        .isEqualTo(status);
  }

  @ParameterizedTest(name = "limit {0}, cursor {1}")
  @CsvSource({"0, ''", "101, ''", "20, nonsense", "20, MjAyNg"})
  void aWrongPageIsRefused(int limit, String cursor) {
    // given
    ACase hers = ACase.of(Service.HARBOUR);

    // when
    Response answer =
        hers.asWorker()
            .queryParam("caseId", hers.id())
            .queryParam("limit", limit)
            .queryParam("cursor", cursor)
            .get("/v1/assessments");

    // then
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aChangeMustSayWhatItBuildsOn() {
    // given
    ACase hers = ACase.of(Service.HARBOUR);
    UUID assessment = hers.start();
    String answers = "{\"SC01\":{\"state\":\"UNKNOWN\"}}";
    String path = "/v1/assessments/" + assessment;

    // when
    int none = hers.asWorker().body(answers).patch(path + "/answers").statusCode();
    int stale =
        hers.asWorker()
            .header("If-Match", "\"7\"")
            .body(answers)
            .patch(path + "/answers")
            .statusCode();
    int weak =
        hers.asWorker()
            .header("If-Match", "W/\"1\"")
            .body(answers)
            .patch(path + "/answers")
            .statusCode();
    int completing =
        hers.asWorker()
            .body("{\"feelsSafeEnoughToStart\":\"YES\"}")
            .post(path + "/completion")
            .statusCode();
    int creating =
        hers.asWorker().body("{\"caseId\":\"" + hers.id() + "\"}").put(path).statusCode();
    int again =
        hers.asWorker()
            .header("If-None-Match", "*")
            .body("{\"caseId\":\"" + hers.id() + "\"}")
            .put(path)
            .statusCode();

    // then
    assertThat(new int[] {none, stale, weak, completing, creating, again})
        .containsExactly(428, 412, 412, 428, 428, 412);
  }

  private static void assertRefused(Response answer, String field) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .as(answer.asString())
        .anyMatch(named -> named.equals(field) || named.endsWith("." + field));
  }
}
