package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class BreakGlassTest {
  private static final String GLASS = "/v1/cases/{case}/glass-breaks";

  @Inject SettableClock clock;

  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);
  private final String night = "night-" + UUID.randomUUID();

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void aColleagueReadsTheCaseForAnHourAndChangesNothing() {
    // given
    harbour.withCase().withDraftPlan();
    assertThat(staff.read(night).statusCode()).isEqualTo(404);

    // when
    UUID glass = staff.broken(night);

    // then
    assertThat(staff.read(night).statusCode()).isEqualTo(200);
    assertThat(harbour.as(night, "worker").get("/v1/case-plans/{id}", harbour.planId).statusCode())
        .isEqualTo(200);
    assertThat(change(night).statusCode()).isEqualTo(403);
    assertThat(staff.offer(night, UUID.randomUUID(), night, "LEAVES").statusCode()).isEqualTo(403);
    assertThat(staff.declare(night, UUID.randomUUID(), night, "A reason").statusCode())
        .isEqualTo(403);
    assertThat(harbour.as(night, "supervisor").get(GLASS, harbour.caseId).statusCode())
        .isEqualTo(403);
    assertThat(harbour.as(night, "worker").get("/v1/cases").<List<?>>path("items")).isEmpty();
    assertThat(
            Database.count(
                "select count(*) from audit_entry where action = 'glass.use' and actor = ?"
                    + " and subject_id = ? and case_id = ?",
                night,
                glass.toString(),
                harbour.caseId))
        .isEqualTo(2);
  }

  @Test
  void throughTheGlassAContactIsKeptAndNothingElse() {
    // given
    harbour.withCase();
    staff.broken(night);
    String contact = "/v1/cases/" + harbour.caseId + "/contacts/" + UUID.randomUUID();

    // when
    Response kept =
        harbour
            .as(night, "worker")
            .header("If-None-Match", "*")
            .body(
                Map.of(
                    "type",
                    "CALL",
                    "happenedAt",
                    clock.instant().minusSeconds(60).toString(),
                    "with",
                    List.of(new Home(harbour).mother()),
                    "outcome",
                    "HELD"))
            .put(contact);

    // then
    assertThat(kept.statusCode()).as(kept.asString()).isEqualTo(201);
    assertThat(harbour.asWorker().get(contact).<String>path("recordedBy")).isEqualTo(night);
    assertThat(change(night).statusCode()).isEqualTo(403);
    Response corrected =
        harbour
            .as(night, "worker")
            .header("If-Match", kept.header("ETag"))
            .body(
                Map.of(
                    "type",
                    "CALL",
                    "happenedAt",
                    clock.instant().minusSeconds(60).toString(),
                    "with",
                    List.of(new Home(harbour).mother()),
                    "outcome",
                    "MISSED"))
            .put(contact);
    assertThat(corrected.statusCode()).isEqualTo(403);
  }

  @Test
  void itEndsByItselfExactlyWhenTheHourIsOver() {
    // given
    harbour.withCase();
    Response broken = staff.breakGlass(night, UUID.randomUUID());
    Instant endsAt = Instant.parse(broken.path("endsAt").toString());

    // when
    clock.advance(Duration.between(clock.instant(), endsAt.minusSeconds(20)));
    int shortlyBefore = staff.read(night).statusCode();
    clock.advance(Duration.between(clock.instant(), endsAt));
    int atTheHour = staff.read(night).statusCode();
    clock.advance(Duration.ofSeconds(1));
    int aSecondLater = staff.read(night).statusCode();

    // then
    assertThat(shortlyBefore).isEqualTo(200);
    assertThat(atTheHour).isEqualTo(404);
    assertThat(aSecondLater).isEqualTo(404);
    staff.breakGlass(night, UUID.randomUUID()).then().statusCode(201);
  }

  @Test
  void aCaseThatDoesNotExistAndOneOfAnotherAgencyLookTheSame() {
    // given
    harbour.withCase();
    Harbour elsewhere = new Harbour();

    // when
    Response ofAnotherAgency = breakGlassAs(elsewhere, harbour.caseId);
    Response ofNothing = breakGlassAs(elsewhere, UUID.randomUUID());

    // then
    assertThat(ofAnotherAgency.statusCode()).isEqualTo(404);
    assertSame(ofAnotherAgency, ofNothing);
  }

  @Test
  void whoIsOnTheTeamOrHasItOpenNeedsNoGlass() {
    // given
    harbour.withCase();
    staff.broken(night);

    // when
    Response onTheTeam = staff.breakGlass(harbour.worker, UUID.randomUUID());
    Response open = staff.breakGlass(night, UUID.randomUUID());

    // then
    assertThat(onTheTeam.path("type").toString()).endsWith("on-the-team");
    assertThat(open.path("type").toString()).endsWith("glass-is-broken");
    assertThat(List.of(onTheTeam.statusCode(), open.statusCode())).containsOnly(409);
  }

  @Test
  void aReasonIsAtLeastFiveCharacters() {
    // given
    harbour.withCase();

    // when
    Response refused =
        harbour
            .as(night, "worker")
            .header("If-None-Match", "*")
            .body(Map.of("reason", "1234"))
            .put(GLASS + "/{id}", harbour.caseId, UUID.randomUUID());

    // then
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.path("violations[0].field").toString()).contains("reason");
  }

  @Test
  void fiveADayAreTheMostAndTheSixthIsRefusedWithoutAWordOfTheCase() {
    // given
    List<Harbour> cases = IntStream.range(0, 5).mapToObj(i -> inThisAgency().withCase()).toList();
    cases.forEach(each -> breakGlassAs(harbour, each.caseId).then().statusCode(201));
    harbour.withCase();

    // when
    Response sixth = breakGlassAs(harbour, harbour.caseId);
    Response ofNothing = breakGlassAs(harbour, UUID.randomUUID());
    clock.advance(Duration.ofHours(24));
    Response nextDay = breakGlassAs(harbour, harbour.caseId);

    // then
    assertThat(sixth.statusCode()).isEqualTo(429);
    assertSame(ofNothing, sixth);
    assertThat(nextDay.statusCode()).isEqualTo(201);
  }

  @Test
  void twoAtOnceAreBothCounted() throws Exception {
    // given
    List<Harbour> cases = IntStream.range(0, 8).mapToObj(i -> inThisAgency().withCase()).toList();

    // when
    try (ExecutorService racers = Executors.newFixedThreadPool(4)) {
      List<Future<Response>> tries =
          cases.stream()
              .map(each -> racers.submit(() -> breakGlassAs(harbour, each.caseId)))
              .toList();
      for (Future<Response> each : tries) {
        each.get();
      }
    }

    // then
    assertThat(Database.count("select count(*) from glass_break where subject = ?", night))
        .isEqualTo(5);
  }

  @Test
  void theOthersAreToldAndASupervisorOfTheTeamWhoIsNotTheOneReviewsItOnce() {
    // given
    harbour.withCase();
    String supervisor = staff.joined("SUPERVISOR");
    UUID glass = staff.broken(night);
    staff.join(night, "SUPERVISOR").then().statusCode(204);

    // when
    Response herself = staff.review(night, glass, "JUSTIFIED");
    Response byTheLead = staff.review(harbour.worker, glass, "JUSTIFIED");
    Response offTheTeam = staff.review("stranger", glass, "JUSTIFIED");
    Response reviewed = staff.review(supervisor, glass, "NOT_JUSTIFIED");
    Response again =
        harbour
            .as(supervisor, "supervisor")
            .header("If-Match", reviewed.header("ETag"))
            .body(Map.of("outcome", "JUSTIFIED"))
            .post(GLASS + "/{id}/review", harbour.caseId, glass);

    // then
    assertThat(herself.statusCode()).isEqualTo(403);
    assertThat(byTheLead.statusCode()).isEqualTo(403);
    assertThat(offTheTeam.statusCode()).isEqualTo(404);
    assertThat(reviewed.statusCode()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(409);
    JsonNode broken = FactsPublished.last("glass-broken", harbour.caseId, 1).data();
    assertThat(broken.get("brokenBy").asText()).isEqualTo(night);
    JsonNode told = FactsPublished.last("glass-reviewed", harbour.caseId, 1).data();
    assertThat(told.get("outcome").asText()).isEqualTo("NOT_JUSTIFIED");
    Response list = harbour.as(supervisor, "supervisor").get(GLASS, harbour.caseId);
    assertThat(list.path("items[0].reason").toString()).isEqualTo("Canary rang at night");
    assertThat(list.path("items[0].note").toString()).isEqualTo("Canary in the note");
    assertThat(harbour.asWorker().get(GLASS, harbour.caseId).statusCode()).isEqualTo(403);
    assertThat(harbour.asSupervisor().get(GLASS, harbour.caseId).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsFoundNotJustifiedEndsAtOnceAndWhatIsJustifiedRunsItsHour() {
    // given
    harbour.withCase();
    String supervisor = staff.joined("SUPERVISOR");
    UUID glass = staff.broken(night);
    UUID ofAnother = staff.broken("another-night");

    // when
    staff.review(supervisor, glass, "NOT_JUSTIFIED").then().statusCode(204);
    staff.review(supervisor, ofAnother, "JUSTIFIED").then().statusCode(204);

    // then
    assertThat(staff.read(night).statusCode()).isEqualTo(404);
    assertThat(change(night).statusCode()).isEqualTo(404);
    assertThat(staff.read("another-night").statusCode()).isEqualTo(200);
    Response ended =
        harbour.as(supervisor, "supervisor").get(GLASS + "/{id}", harbour.caseId, glass);
    assertThat(ended.path("endsAt").toString()).isEqualTo(ended.path("reviewedAt").toString());
  }

  private static void assertSame(Response one, Response other) {
    assertThat(one.statusCode()).isEqualTo(other.statusCode());
    for (String field : List.of("type", "title", "detail")) {
      assertThat((Object) one.path(field)).isEqualTo(other.path(field));
    }
  }

  private Harbour inThisAgency() {
    return harbour.another();
  }

  private Response breakGlassAs(Harbour of, UUID caseId) {
    return RestAssured.given()
        .auth()
        .oauth2(Tokens.of(night, of.agency, "worker"))
        .contentType(ContentType.JSON)
        .header("If-None-Match", "*")
        .body(Map.of("reason", "She rang at night"))
        .put(GLASS + "/{id}", caseId, UUID.randomUUID());
  }

  private Response change(String who) {
    return harbour
        .as(who, "worker")
        .header("If-Match", harbour.etag("/v1/cases/" + harbour.caseId))
        .body(Map.of("housing", "MET", "food", "MET", "material", "MET"))
        .put("/v1/cases/{id}/needs", harbour.caseId);
  }
}
