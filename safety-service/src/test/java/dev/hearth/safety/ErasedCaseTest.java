package dev.hearth.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.safety.testing.ACase;
import dev.hearth.safety.testing.APlan;
import dev.hearth.safety.testing.Service;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = Service.NAME))
class ErasedCaseTest {
  private static final String TIMES = "/v1/heightened-risk-times/{id}";

  @Inject AgencyContext agencies;
  @Inject PersonalData personalData;
  @Inject Clock clock;
  private final UUID first = UUID.randomUUID();
  private final UUID second = UUID.randomUUID();
  private ACase hers;

  @BeforeEach
  void twoTimesAreRecorded() {
    hers = ACase.of(Service.HARBOUR);
    record(first, "Payday").then().statusCode(201);
    record(second, "The final").then().statusCode(201);
  }

  @Test
  void nothingIsWrittenAnewAndWhatWasThereIsReadWithoutWords() {
    // given
    APlan plan = APlan.of(hers);
    plan.make(APlan.wholeContingency("lapwing")).then().statusCode(201);
    UUID assessment = hers.answered(Map.of());
    UUID untouched = hers.start();

    // when
    erase();

    // then
    assertThat(
            new int[] {
              APlan.of(hers).make(APlan.wholeContingency("new")).statusCode(),
              record(UUID.randomUUID(), "new").statusCode(),
              change(first, "new").statusCode(),
              answer(assessment, "\"2\"").statusCode(),
              answer(untouched, "\"1\"").statusCode(),
              hers.complete(assessment, "YES").statusCode()
            })
        .containsOnly(410);
    assertThat(read(first).statusCode()).isEqualTo(200);
    assertThat(read(first).jsonPath().getString("what")).isNull();
    assertThat(plan.get("").statusCode()).isEqualTo(200);
    assertThat(plan.get("").asString()).doesNotContain("lapwing");
    assertThat(hers.asWorker().get("/v1/assessments/{id}", assessment).statusCode()).isEqualTo(200);
  }

  @Test
  void wordsMovedToAnotherRowDoNotOpen() {
    // when
    Database.execute(
        "update heightened_risk_time set sealed_what = (select sealed_what from"
            + " heightened_risk_time where id = ?) where id = ?",
        second,
        first);

    // then
    assertThat(read(first).statusCode()).isEqualTo(500);
    assertThat(read(second).jsonPath().getString("what")).isEqualTo("The final");
  }

  @Test
  void aTimeThatWasChangedAndEndedStillSaysWhatItIs() {
    // when
    change(first, "Payday, in cash").then().statusCode(200);
    hers.asWorker().header("If-Match", "\"2\"").delete(TIMES, first).then().statusCode(200);

    // then
    assertThat(read(first).jsonPath().getString("what")).isEqualTo("Payday, in cash");
  }

  private void erase() {
    agencies.within(
        Service.HARBOUR,
        () -> {
          QuarkusTransaction.requiringNew().run(() -> personalData.erase(hers.id()));
          return true;
        });
  }

  private Response answer(UUID assessment, String etag) {
    return hers.asWorker()
        .header("If-Match", etag)
        .body(Map.of("SC01", Map.of("state", "CHOSE_NOT_TO_SAY")))
        .patch("/v1/assessments/{id}/answers", assessment);
  }

  private Response record(UUID id, String what) {
    return hers.asWorker().header("If-None-Match", "*").body(told(what)).put(TIMES, id);
  }

  private Response change(UUID id, String what) {
    return hers.asWorker().header("If-Match", "\"1\"").body(told(what)).put(TIMES, id);
  }

  private Response read(UUID id) {
    return hers.asWorker().get(TIMES, id);
  }

  private Map<String, Object> told(String what) {
    return Map.of(
        "caseId",
        hers.id(),
        "what",
        what,
        "source",
        "MOTHER",
        "from",
        clock.instant().plus(Duration.ofDays(4)).toString());
  }
}
