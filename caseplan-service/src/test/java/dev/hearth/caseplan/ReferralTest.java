package dev.hearth.caseplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.EventContract;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ReferralTest {
  @Inject SettableClock clock;

  private final Harbour harbour = new Harbour();
  private final UUID wellspring = UUID.randomUUID();
  private final UUID releaseId = UUID.randomUUID();
  private final UUID referralId = UUID.randomUUID();

  private Map<String, ?> readiness =
      Map.of(
          "practitionerKnowsService", "YES",
          "sharedWithHerAt", Instant.now().minus(Duration.ofDays(1)).toString(),
          "readiness", "READY",
          "readinessSaidBy", "MOTHER");

  @AfterEach
  void backToNow() {
    clock.reset();
  }

  @Test
  void aReferralReachesThePartnerWhoReadsWhatSheReleasedAndAccepts() {
    // given
    draftedReferral("NAME", "SUMMARY");

    // when
    send().then().statusCode(204);
    Response packet = packet();
    Response accepted = answer("acceptance", packet.header("ETag"), null);

    // then
    packet.then().statusCode(200);
    assertThat(packet.path("content.name").toString()).isEqualTo("Maria Canary");
    assertThat(packet.path("content.summary").toString()).contains("nights");
    assertThat((Object) packet.path("content.expectedBenefit")).isNull();
    accepted.then().statusCode(204);
    assertThat(harbour.asWorker().get("/v1/referrals/{id}", referralId).path("state").toString())
        .isEqualTo("ACCEPTED");
    published("dev.hearth.caseplan.referral-sent.v1");
    Broker.Published answered = published("dev.hearth.caseplan.referral-answered.v1");
    assertThat(answered.data().get("sentBy").asText()).isEqualTo(harbour.worker);
  }

  @Test
  void aRevokedReleaseEndsEveryReadAtOnce() {
    // given
    draftedReferral("NAME", "SUMMARY");
    send().then().statusCode(204);
    String etag = packet().header("ETag");

    // when
    harbour
        .asWorker()
        .header("If-Match", harbour.etag("/v1/releases/" + releaseId))
        .post("/v1/releases/{id}/revocation", releaseId)
        .then()
        .statusCode(204);

    // then
    packet().then().statusCode(410);
    answer("acceptance", etag, null).then().statusCode(410);
  }

  @Test
  void aReleaseThatHasRunOutLetsNothingThrough() {
    // given
    draftedReferral("NAME");
    send().then().statusCode(204);

    // when
    clock.advance(Duration.ofDays(31));

    // then
    packet().then().statusCode(410);
  }

  @Test
  void aReferralUnderAReleaseThatHasRunOutIsNotSent() {
    // given
    draftedReferral("NAME");

    // when
    clock.advance(Duration.ofDays(31));

    // then
    Response refused = send();
    refused.then().statusCode(409);
    assertThat(refused.<String>path("type")).endsWith("/no-release");
    assertThat(refused.<String>path("state")).isEqualTo("DRAFT");
    assertThat(refused.<List<String>>path("possible")).isEmpty();
  }

  @Test
  void theGateHoldsAReferralForTherapyAsItHoldsTheTherapy() {
    // given
    draftedReferral("NAME");

    // when
    harbour.standingShuts();
    harbour.planAfterStanding().then().statusCode(200);

    // then
    Response refused = send();
    refused.then().statusCode(422);
    assertThat(refused.<List<String>>path("blocking.rule")).contains("SAF-03");
    assertThat(Broker.of("hearth.caseplan", harbour.caseId.toString()))
        .noneMatch(event -> event.type().contains("referral-sent"));
  }

  @Test
  void aReferralOfWhichSheWasToldNothingAndSaidNothingIsNotSent() {
    // given
    readiness =
        Map.of(
            "practitionerKnowsService",
            "NO",
            "readiness",
            "READY",
            "readinessSaidBy",
            "PRACTITIONER");
    draftedReferral("NAME");

    // when
    Response refused = send();

    // then
    refused.then().statusCode(422);
    assertThat(refused.<List<String>>path("blocking.rule"))
        .containsExactlyInAnyOrder("REF-01", "REF-02", "REF-03");
    assertThat(harbour.asWorker().get("/v1/referrals/{id}", referralId).path("state").toString())
        .isEqualTo("DRAFT");
  }

  @Test
  void aReviewTellsWhatTheNamedReferralSays() {
    // given
    draftedReferral("NAME", "SUMMARY");
    String item = harbour.asWorker().get("/v1/referrals/{id}", referralId).path("itemId");

    // when
    Response untold = review(Map.of("itemId", item));
    Response named = review(Map.of("itemId", item, "referral", referralId));

    // then
    for (String rule : List.of("REF-01", "REF-02", "REF-03", "AGY-01")) {
      assertThat(outcome(untold, rule)).as(rule).isEqualTo("UNKNOWN");
      assertThat(outcome(named, rule)).as(rule).isEqualTo("SATISFIED");
    }
    Response foreign = review(Map.of("itemId", item, "referral", UUID.randomUUID()));
    foreign.then().statusCode(400);
    assertThat(foreign.<List<String>>path("violations.field")).containsExactly("referral");
    harbour
        .asWorker()
        .queryParams(Map.of("for", "plan.activate", "referral", referralId))
        .get("/v1/case-plans/{id}/review", harbour.planId)
        .then()
        .statusCode(400);
  }

  @Test
  void aChildIsNotReferredIntoTellingItAgain() {
    // given
    draftedReferral("NAME");
    String item = harbour.asWorker().get("/v1/referrals/{id}", referralId).path("itemId");
    Map<String, ?> asked = Map.of("itemId", item, "referral", referralId);
    UUID event = UUID.randomUUID();
    conversation(event, UUID.randomUUID(), "NO");
    String before = outcome(review(asked), "CHV-05");

    // when
    conversation(event, wellspring, "NO");

    // then
    assertThat(before).isEqualTo("NOT_APPLICABLE");
    assertThat(outcome(review(asked), "CHV-05")).isEqualTo("VIOLATED");
    Response sent =
        harbour
            .asWorker()
            .header("If-Match", harbour.etag("/v1/referrals/" + referralId))
            .body(Map.of())
            .post("/v1/referrals/{id}/sending", referralId);
    sent.then().statusCode(422);
    assertThat(sent.<List<String>>path("toAcknowledge.rule")).contains("CHV-05");
  }

  private void conversation(UUID event, UUID with, String joint) {
    Home home = new Home(harbour);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "state", "PLANNED",
                "at", Instant.now().plus(Duration.ofDays(3)).toString(),
                "agencyId", with,
                "eventReference", event,
                "jointPlanOrSummary", joint))
        .put(home.path() + "/children/" + home.child() + "/conversations/" + UUID.randomUUID())
        .then()
        .statusCode(201);
  }

  private Response review(Map<String, ?> asked) {
    return harbour
        .asWorker()
        .queryParam("for", "referral.send")
        .queryParams(asked)
        .get("/v1/case-plans/{id}/review", harbour.planId);
  }

  private static String outcome(Response review, String rule) {
    review.then().statusCode(200);
    return review.path("findings.find { it.rule == '" + rule + "' }.outcome");
  }

  @Test
  void anotherAgencyAndTheSendersOwnPartnerClientSeeNoPacket() {
    // given
    draftedReferral("NAME");
    send().then().statusCode(204);

    // when / then
    partner(UUID.randomUUID()).get("/v1/referrals/{id}/packet", referralId).then().statusCode(404);
    partner(harbour.agency).get("/v1/referrals/{id}/packet", referralId).then().statusCode(404);
    given()
        .auth()
        .oauth2(Tokens.of("bella", wellspring, "worker", "supervisor"))
        .get("/v1/referrals/{id}", referralId)
        .then()
        .statusCode(404);
  }

  @Test
  void anAnswerIsGivenOnceAndADeclineNamesItsReason() {
    // given
    draftedReferral("NAME");
    send().then().statusCode(204);
    String etag = packet().header("ETag");

    // when
    answer("declining", etag, Map.of("reason", "NO_CAPACITY")).then().statusCode(204);

    // then
    answer("acceptance", etag, null).then().statusCode(412);
    Response again = answer("acceptance", packet().header("ETag"), null);
    again.then().statusCode(409);
    assertThat(again.<String>path("state")).isEqualTo("DECLINED");
    assertThat(again.<List<String>>path("possible")).isEmpty();
    Response sentAgain = send();
    sentAgain.then().statusCode(409);
    assertThat(sentAgain.<String>path("type")).endsWith("/already-sent");
    assertThat(sentAgain.<String>path("state")).isEqualTo("DECLINED");
    answer("declining", etag, Map.of()).then().statusCode(400);
  }

  @Test
  void whatWasSentCannotBeChangedEvenByTheApplicationsOwnRole() throws Exception {
    // given
    draftedReferral("NAME");
    send().then().statusCode(204);

    // when
    try (var application = Database.application();
        var statement = application.createStatement()) {
      statement.execute("select set_config('hearth.agency', '" + harbour.agency + "', false)");

      // then
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () ->
                  statement.execute(
                      "update referral_packet set content = '' where referral_id = '"
                          + referralId
                          + "'"))
          .hasMessageContaining("permission denied");
    }
  }

  private void draftedReferral(String... covers) {
    harbour.withCase().withDraftPlan();
    UUID therapy = harbour.therapy();
    harbour.agrees(therapy);
    harbour.standingOpens();
    harbour.planAfterStanding().then().statusCode(200);
    harbour.activate().then().statusCode(204);
    Broker.publish(
        "hearth.agencies",
        wellspring.toString(),
        1,
        "dev.hearth.catalog.agency.v1",
        null,
        "{\"agencyId\":\"%s\",\"name\":\"Wellspring\",\"active\":true}".formatted(wellspring));
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                Database.count("select count(*) from known_agency where id = ?", wellspring) == 1);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(
            Map.of(
                "caseId",
                harbour.caseId,
                "receivingAgencyId",
                wellspring,
                "covers",
                List.of(covers),
                "purpose",
                "So that she need not tell it again",
                "howGiven",
                "SPOKEN",
                "validUntil",
                Instant.now().plus(Duration.ofDays(30)).toString(),
                "givenByHer",
                true))
        .put("/v1/releases/{id}", releaseId)
        .then()
        .statusCode(201);
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(draft(therapy))
        .put("/v1/referrals/{id}", referralId)
        .then()
        .statusCode(201);
  }

  private Map<String, Object> draft(UUID therapy) {
    Map<String, Object> draft = new HashMap<>();
    draft.put("planId", harbour.planId);
    draft.put("itemId", therapy);
    draft.put("releaseId", releaseId);
    draft.put("receivingAgencyId", wellspring);
    draft.put("serviceOffer", "Eight evenings, two counsellors, a creche");
    draft.put("expectedBenefit", "Someone to talk to about the nights");
    draft.put("summary", "The nights are hard since spring");
    draft.putAll(readiness);
    return draft;
  }

  private Response send() {
    return Harbour.withReasons(
        Map.of(),
        body ->
            harbour
                .asWorker()
                .header("If-Match", harbour.etag("/v1/referrals/" + referralId))
                .body(body)
                .post("/v1/referrals/{id}/sending", referralId));
  }

  private Response packet() {
    return partner(wellspring).get("/v1/referrals/{id}/packet", referralId);
  }

  private Response answer(String how, String etag, Map<String, ?> body) {
    RequestSpecification request = partner(wellspring).header("If-Match", etag);
    return (body == null ? request : request.body(body))
        .post("/v1/referrals/{id}/" + how, referralId);
  }

  private static RequestSpecification partner(UUID agency) {
    return given()
        .auth()
        .oauth2(Tokens.of("partner-client", agency, "partner"))
        .contentType(ContentType.JSON);
  }

  private Broker.Published published(String type) {
    Broker.Published found =
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () ->
                    Broker.of("hearth.caseplan", harbour.caseId.toString()).stream()
                        .filter(event -> event.type().equals(type))
                        .toList(),
                events -> events.size() == 1)
            .getFirst();
    new EventContract("caseplan-service", type).accepts(found.data());
    return found;
  }
}
