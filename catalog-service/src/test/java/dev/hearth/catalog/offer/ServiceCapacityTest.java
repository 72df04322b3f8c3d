package dev.hearth.catalog.offer;

import static dev.hearth.catalog.offer.Providers.aPlainService;
import static dev.hearth.catalog.offer.Providers.anAgency;
import static dev.hearth.catalog.offer.Providers.as;
import static dev.hearth.catalog.offer.Providers.offered;
import static dev.hearth.catalog.offer.Providers.tell;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "catalog"))
class ServiceCapacityTest {
  private static final String CONFIRMED = "{\"on\":\"2026-11-01\",\"by\":\"desk@example.org\"}";
  private static final Capacity TOLD =
      new Capacity(
          3,
          8,
          new Confirmed(LocalDate.of(2026, 11, 1), "desk@example.org"),
          14,
          "Two weeks",
          new Confirmed(LocalDate.of(2026, 10, 1), null));
  private static final String TOLD_JSON =
      """
      {"placesFree":3,"placesInTotal":8,"placesConfirmed":%s,"waitingDays":14,
       "waitingNote":"Two weeks","waitingConfirmed":{"on":"2026-10-01"}}
      """
          .formatted(CONFIRMED);

  private UUID agency;
  private UUID stranger;

  @BeforeEach
  void takeAgenciesIn() {
    agency = anAgency();
    stranger = anAgency();
  }

  @Test
  void nobodyHasToldAnythingAtFirst() {
    // given
    UUID id = offered(agency, aPlainService());

    // when
    Response answer = read(id);

    // then
    assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    assertThat(answer.as(Capacity.class)).isEqualTo(Capacity.UNTOLD);
  }

  @Test
  void whatIsToldIsReadByEverybodyWithItsDateAndLeavesTheServiceAsItIs() {
    // given
    UUID id = offered(agency, aPlainService());

    // when
    Response told = tell(agency, id, "\"0\"", TOLD_JSON);

    // then
    assertThat(told.statusCode()).as(told.asString()).isEqualTo(200);
    assertThat(told.header("ETag")).isEqualTo("\"1\"");
    assertThat(read(id).as(Capacity.class)).isEqualTo(TOLD);
    assertThat(Providers.read(as(stranger, "worker"), id).header("ETag")).isEqualTo("\"1\"");
    Response list =
        as(stranger, "worker")
            .queryParam("agencyId", agency)
            .queryParam("placesFree", true)
            .get("/v1/services");
    assertThat(list.jsonPath().getInt("items[0].capacity.placesFree")).isEqualTo(3);
  }

  @Test
  void aChangeOfTheServiceKeepsItsCapacity() {
    // given
    UUID id = offered(agency, aPlainService());
    tell(agency, id, "\"0\"", TOLD_JSON);

    // when
    Providers.change(agency, id, "\"1\"", aPlainService().put("fees", "Free"));

    // then
    assertThat(read(id).as(Capacity.class)).isEqualTo(TOLD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'placesFree':-1,'placesConfirmed':C} | placesFree",
        "{'placesFree':100001,'placesConfirmed':C} | placesFree",
        "{'placesFree':1.5,'placesConfirmed':C} | placesFree",
        "{'placesFree':'some','placesConfirmed':C} | placesFree",
        "{'placesFree':9,'placesInTotal':8,'placesConfirmed':C} | placesFree",
        "{'placesInTotal':8} | placesFree",
        "{'placesFree':1} | placesConfirmed",
        "{'placesConfirmed':C} | placesConfirmed",
        "{'placesFree':1,'placesConfirmed':{'on':'2999-01-01'}} | placesConfirmed.on",
        "{'placesFree':1,'placesConfirmed':{'by':'a@b.example'}} | placesConfirmed.on",
        "{'waitingDays':-1,'waitingConfirmed':C} | waitingDays",
        "{'waitingDays':3651,'waitingConfirmed':C} | waitingDays",
        "{'waitingDays':1} | waitingConfirmed",
        "{'waitingNote':'Long'} | waitingConfirmed",
        "{'beds':1} | beds"
      },
      quoteCharacter = '`')
  void aCapacityThatCannotBeMeantIsRefused(String capacity, String field) {
    // given
    UUID id = offered(agency, aPlainService());

    // when
    Response answer =
        tell(agency, id, "\"0\"", capacity.replace('\'', '"').replace(":C", ":" + CONFIRMED));

    // then
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
    assertThat(answer.jsonPath().getList("violations.field", String.class))
        .anyMatch(each -> each.endsWith(field));
    assertThat(read(id).header("ETag")).isEqualTo("\"0\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'placesFree':0,'placesInTotal':0,'placesConfirmed':C}",
        "{'placesFree':100000,'placesConfirmed':C}",
        "{'waitingDays':0,'waitingConfirmed':C}",
        "{'waitingDays':3650,'waitingConfirmed':C}",
        "{}"
      },
      quoteCharacter = '`')
  void theBoundariesAreInside(String capacity) {
    // given
    UUID id = offered(agency, aPlainService());

    // then
    assertThat(
            tell(agency, id, "\"0\"", capacity.replace('\'', '"').replace(":C", ":" + CONFIRMED))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void onlyTheProvidingAgencysAdministratorTells() {
    // given
    UUID id = offered(agency, aPlainService());

    // then
    assertThat(tell(stranger, id, "\"0\"", TOLD_JSON).statusCode()).isEqualTo(404);
    assertThat(
            as(agency, "worker")
                .header("If-Match", "\"0\"")
                .body(TOLD_JSON)
                .put("/v1/services/" + id + "/capacity")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            Providers.admin(agency)
                .body(TOLD_JSON)
                .put("/v1/services/" + id + "/capacity")
                .statusCode())
        .isEqualTo(428);
    assertThat(tell(agency, UUID.randomUUID(), "\"0\"", TOLD_JSON).statusCode()).isEqualTo(404);
    assertThat(
            as(agency, "worker")
                .get("/v1/services/" + UUID.randomUUID() + "/capacity")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void ofTwoAtOnceOneIsToldThatItWasLate() throws InterruptedException, ExecutionException {
    // given
    UUID id = offered(agency, aPlainService());

    // when
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService admins = Executors.newFixedThreadPool(4)) {
      List<Future<Integer>> all =
          IntStream.range(0, 4)
              .mapToObj(
                  i ->
                      admins.submit(
                          () ->
                              tell(
                                      agency,
                                      id,
                                      "\"0\"",
                                      "{\"placesFree\":%d,\"placesConfirmed\":%s}"
                                          .formatted(i, CONFIRMED))
                                  .statusCode()))
              .toList();
      for (Future<Integer> one : all) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
  }

  private Response read(UUID id) {
    return as(stranger, "worker").get("/v1/services/" + id + "/capacity");
  }
}
