package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.encryption.PersonalData;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class CaseSearchTest {
  private final Harbour harbour = new Harbour();
  private final Home home = new Home(harbour);

  @Inject PersonalData personalData;
  @Inject AgencyContext agencies;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maria Canary",
        "Mariah Kanari",
        "Canary Maria",
        "Maria Canry",
        "María Cañary",
        "canary, MARIA"
      })
  void aMotherIsFoundHoweverHerNameIsSpelt(String spelt) {
    // given
    harbour.withCase();

    // then
    assertThat(found(harbour.asWorker(), spelt)).first().isEqualTo("Maria Canary");
    assertThat(found(harbour.asWorker(), "Anna Bell")).isEmpty();
  }

  @Test
  void whoeverIsNotOnTheTeamFindsNothing() {
    // given
    harbour.withCase();
    RequestSpecification elsewhere =
        given()
            .auth()
            .oauth2(Tokens.of(harbour.worker, UUID.randomUUID(), "worker"))
            .contentType(ContentType.JSON);

    // then
    assertThat(found(harbour.as("colleague", "worker"), "Maria Canary")).isEmpty();
    assertThat(found(harbour.as("boss", "worker", "supervisor"), "Maria Canary")).isEmpty();
    assertThat(found(elsewhere, "Maria Canary")).isEmpty();
    harbour
        .as("client", "partner")
        .body(Map.of("name", "Maria"))
        .post("/v1/cases/searches")
        .then()
        .statusCode(403);
  }

  @Test
  void whomAConflictOfInterestBarsFindsNothingOfThatCaseUntilItIsLifted() {
    // given
    harbour.withCase();
    Staff staff = new Staff(harbour);
    String relative = staff.joined("WORKER");
    assertThat(found(harbour.as(relative, "worker"), "Maria Canary")).isNotEmpty();
    staff.declared(relative);
    // Even if the two ever came apart.
    Database.execute(
        "insert into care_team_member (agency_id, case_id, subject, role, joined_at)"
            + " values (?, ?, ?, 'WORKER', now())",
        harbour.agency,
        harbour.caseId,
        relative);

    // when
    List<String> barred = found(harbour.as(relative, "worker"), "Maria Canary");
    Database.execute(
        "update conflict_of_interest set lifted_at = now(), lifted_by = 'x', lifting_reason = ''"
            + " where case_id = ?",
        harbour.caseId);

    // then
    assertThat(barred).isEmpty();
    assertThat(found(harbour.as(relative, "worker"), "Maria Canary")).isNotEmpty();
  }

  @Test
  void aClosedCaseIsFoundAndSaysThatItIsClosed() {
    // given
    harbour.withCase();
    List<String> before = states();

    // when
    Database.execute("update care_team set open = false where case_id = ?", harbour.caseId);

    // then
    assertThat(before).containsOnly("OPEN");
    assertThat(states()).containsOnly("CLOSED");
  }

  @Test
  void theSameNameHasOtherTokensInAnotherAgency() {
    // given
    harbour.withCase();
    Harbour other = new Harbour().withCase();

    // then
    assertThat(tokens(harbour.caseId))
        .isNotEmpty()
        .doesNotContainAnyElementsOf(tokens(other.caseId));
  }

  @Test
  void aYearPartsTwoOfTheSameNameAndAnUnknownYearStays() {
    // given
    harbour.withCase();
    home.adds("CHILD", "Sam Canari", Map.of("birthDate", "2011-01-31"));
    home.adds("CARER", "Samuel Canary", Map.of("carer", Map.of("kind", "OTHER")));

    // then
    assertThat(found(harbour.asWorker(), "Sam Canary", 2019))
        .contains("Sam Canary")
        .doesNotContain("Sam Canari");
    assertThat(found(harbour.asWorker(), "Samuel Canary", 2019)).contains("Samuel Canary");
    assertThat(found(harbour.asWorker(), "Sam Canary")).startsWith("Sam Canary", "Sam Canari");
  }

  @Test
  void anotherNameIsFoundAndTheOldOneNoMore() {
    // given
    harbour.withCase();
    home.change(home.mother(), "MOTHER", "Theodora Winter", Map.of()).then().statusCode(204);

    // then
    assertThat(found(harbour.asWorker(), "Teodora Vinter")).containsExactly("Theodora Winter");
    assertThat(found(harbour.asWorker(), "Maria")).isEmpty();
  }

  @Test
  void ofMergedRecordsEachNameFindsTheOneThatStays() {
    // given
    harbour.withCase();
    UUID sam = home.child();
    UUID again = home.adds("CHILD", "Balthasar Quill");
    home.merge(again, sam).then().statusCode(204);

    // then
    assertThat(found(harbour.asWorker(), "Baltasar Quil")).containsExactly("Sam Canary");
  }

  @Test
  void nothingReadableIsKeptAndNoSearchIsWrittenDown() {
    // given
    harbour.withCase();
    found(harbour.asWorker(), "Mariah Kanari");

    // then
    List<String> rows =
        Database.column("select t::text from name_token t where case_id = ?", harbour.caseId);
    assertThat(rows).isNotEmpty().noneMatch(row -> row.toLowerCase().contains("mar"));
    assertThat(
            Database.column(
                "select t::text from audit_entry t where actor = ? and action in"
                    + " ('case.search', 'case.found')",
                harbour.worker))
        .hasSizeGreaterThanOrEqualTo(2)
        .noneMatch(row -> row.contains("Kanari") || row.contains("Canary"));
    assertThat(Database.column("select indexdef from pg_indexes where tablename = 'name_token'"))
        .as("an index by token would tell by its speed that somebody is there")
        .hasSize(1);
  }

  @Test
  void anErasedCaseIsFoundNoMore() {
    // given
    harbour.withCase();

    // when
    erase();

    // then
    assertThat(tokens(harbour.caseId)).isEmpty();
    assertThat(found(harbour.asWorker(), "Maria Canary")).isEmpty();
    home.change(home.mother(), "MOTHER", "Maria Canary", Map.of()).then().statusCode(410);
    assertThat(tokens(harbour.caseId)).isEmpty();
  }

  @Test
  void aNameKeptWhileTheCaseIsErasedGoesWithTheRest() throws Exception {
    // given
    harbour.withCase();
    String etag = harbour.etag(home.person(home.child()));
    UUID child = home.child();
    CountDownLatch erased = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    FutureTask<Void> erasing =
        new FutureTask<>(
            () -> {
              agencies.within(
                  harbour.agency,
                  () ->
                      QuarkusTransaction.requiringNew()
                          .run(
                              () -> {
                                personalData.erase(harbour.caseId);
                                erased.countDown();
                                await(mayCommit);
                              }));
              return null;
            });
    new Thread(erasing).start();
    await(erased);

    // when
    FutureTask<Integer> renaming =
        new FutureTask<>(
            () ->
                harbour
                    .asWorker()
                    .header("If-Match", etag)
                    .body(Map.of("role", "CHILD", "name", "Samuel Canary"))
                    .put(home.person(child))
                    .statusCode());
    new Thread(renaming).start();
    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .until(
            () ->
                Database.count(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                            + " and query like '%name_token%'")
                    > 0);
    mayCommit.countDown();
    erasing.get(10, TimeUnit.SECONDS);

    // then
    assertThat(renaming.get(10, TimeUnit.SECONDS)).isEqualTo(410);
    assertThat(tokens(harbour.caseId)).isEmpty();
  }

  @Test
  void aSearchSaysWhatItLooksFor() {
    Home.assertBad(search(harbour.asWorker(), Map.of("name", " ")), "name");
    Home.assertBad(search(harbour.asWorker(), Map.of("name", "-.-")), "name");
    Home.assertBad(search(harbour.asWorker(), Map.of("name", "x".repeat(201))), "name");
    Home.assertBad(search(harbour.asWorker(), Map.of("name", "x", "birthYear", 19)), "birthYear");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void erase() {
    agencies.within(
        harbour.agency,
        () -> QuarkusTransaction.requiringNew().run(() -> personalData.erase(harbour.caseId)));
  }

  private static List<String> tokens(UUID caseId) {
    return Database.column("select token from name_token where case_id = ?", caseId);
  }

  private static List<String> found(RequestSpecification who, String name) {
    return found(search(who, Map.of("name", name)));
  }

  private static List<String> found(RequestSpecification who, String name, int birthYear) {
    return found(search(who, new HashMap<>(Map.of("name", name, "birthYear", birthYear))));
  }

  private List<String> states() {
    return search(harbour.asWorker(), Map.of("name", "Maria Canary"))
        .then()
        .statusCode(200)
        .extract()
        .path("items.caseState");
  }

  private static List<String> found(Response answer) {
    return answer.then().statusCode(200).extract().path("items.name");
  }

  private static Response search(RequestSpecification who, Map<String, ?> body) {
    return given(who).body(body).post("/v1/cases/searches");
  }
}
