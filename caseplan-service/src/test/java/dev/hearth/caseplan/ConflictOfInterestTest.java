package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ConflictOfInterestTest {
  private static final String CONFLICTS = "/v1/cases/{case}/conflicts-of-interest";

  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);

  @Test
  void whoHasAConflictIsOffTheTeamAtOnceAndSeesNothingOfTheCase() {
    // given
    harbour.withCase().withDraftPlan();
    String colleague = staff.joined("WORKER");

    // when
    UUID conflict = staff.declared(colleague);

    // then
    Response nothing = harbour.as(colleague, "worker").get("/v1/cases/{id}", UUID.randomUUID());
    Stream.of(
            staff.read(colleague),
            harbour.as(colleague, "worker").get("/v1/case-plans/{id}", harbour.planId),
            harbour.as(colleague, "worker").get(CONFLICTS, harbour.caseId),
            harbour.as(colleague, "worker").get(CONFLICTS + "/{id}", harbour.caseId, conflict),
            staff.breakGlass(colleague, UUID.randomUUID()))
        .forEach(
            answer -> {
              assertThat(answer.statusCode()).isEqualTo(404);
              assertThat((Object) answer.path("detail")).isEqualTo(nothing.path("detail"));
            });
    assertThat(FactsPublished.team(harbour.caseId, 3).data().get("members")).hasSize(1);
  }

  @Test
  void aMembershipRowThatStillExistsOpensNothing() {
    // given
    harbour.withCase();
    String colleague = staff.joined("WORKER");
    staff.declared(colleague);

    // when
    Database.execute(
        "insert into care_team_member values (?, ?, ?, 'SUPERVISOR', now())",
        harbour.agency,
        harbour.caseId,
        colleague);

    // then
    assertThat(staff.read(colleague).statusCode()).isEqualTo(404);
    assertThat(harbour.as(colleague, "worker").get("/v1/cases").<List<?>>path("items")).isEmpty();
    assertThat(staff.declare(colleague, UUID.randomUUID(), "anybody", "Reason").statusCode())
        .isEqualTo(404);
  }

  @Test
  void whoHasAConflictIsNotTakenOnUntilItIsLiftedAndTheHistoryStays() {
    // given
    harbour.withCase();
    String colleague = "colleague-" + UUID.randomUUID();
    UUID conflict = staff.declared(colleague);

    // when
    Response barred = staff.join(colleague, "WORKER");
    Response lifted = lift(conflict, "\"1\"");
    Response again = lift(conflict, lifted.header("ETag"));

    // then
    assertThat(barred.statusCode()).isEqualTo(409);
    assertThat(barred.path("type").toString()).endsWith("cannot-take-the-case");
    assertThat(barred.asString()).doesNotContain("onflict of interest");
    assertThat(lifted.statusCode()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(409);
    staff.join(colleague, "WORKER").then().statusCode(204);
    assertThat(staff.read(colleague).statusCode()).isEqualTo(200);
    Response history = harbour.asWorker().get(CONFLICTS, harbour.caseId);
    assertThat(history.<List<?>>path("items")).hasSize(1);
    assertThat(history.path("items[0].reason").toString()).isEqualTo("Canary: his sister");
    assertThat(history.path("items[0].liftedBy").toString()).isEqualTo(harbour.worker);
  }

  @Test
  void theOnlyLeadHandsOverFirst() {
    // given
    harbour.withCase();

    // when
    Response refused =
        staff.declare(harbour.worker, UUID.randomUUID(), harbour.worker, "I know him well");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.path("type").toString()).endsWith("no-lead");
    assertThat(refused.path("detail").toString()).contains("hand the role over");
    assertThat(staff.read(harbour.worker).statusCode()).isEqualTo(200);
  }

  @Test
  void aLeadBarsNoSupervisorWhoeverSheTakesOnBeforeAndAnotherSupervisorDoes() {
    // given
    harbour.withCase();
    String only = staff.joined("SUPERVISOR");

    // when
    Response refused = staff.declare(harbour.worker, UUID.randomUUID(), only, "She is his aunt");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.path("type").toString()).endsWith("/supervisor-stays");
    assertThat(staff.read(only).statusCode()).isEqualTo(200);

    // when
    String second = staff.joined("SUPERVISOR");
    staff.declare(harbour.worker, UUID.randomUUID(), only, "She is").then().statusCode(409);
    staff.declare(second, UUID.randomUUID(), only, "No supervisor").then().statusCode(409);
    staff.declareAsSupervisor(second, only).then().statusCode(201);
    staff.declare(second, UUID.randomUUID(), second, "I know him").then().statusCode(201);

    // then
    assertThat(FactsPublished.team(harbour.caseId, 5).data().get("members")).hasSize(1);
    assertThat(told()).isEqualTo(5);
  }

  @Test
  void aWorkerDeclaresHerOwnConflictButNobodyElses() {
    // given
    harbour.withCase();
    String worker = staff.joined("WORKER");
    UUID own = UUID.randomUUID();

    // when
    Response ofAnother = staff.declare(worker, UUID.randomUUID(), harbour.worker, "Some reason");
    Response listed = harbour.as(worker, "worker").get(CONFLICTS, harbour.caseId);
    Response declared = staff.declare(worker, own, worker, "He is my cousin");

    // then
    assertThat(ofAnother.statusCode()).isEqualTo(403);
    assertThat(listed.statusCode()).isEqualTo(403);
    assertThat(declared.statusCode()).isEqualTo(201);
    assertThat(staff.read(worker).statusCode()).isEqualTo(404);
    assertThat(harbour.asWorker().get(CONFLICTS + "/{id}", harbour.caseId, own).statusCode())
        .isEqualTo(200);
  }

  @Test
  void aConflictBelongsToItsCaseAndTheIdsOfAnotherLeadNowhere() {
    // given
    harbour.withCase();
    UUID conflict = staff.declared("somebody");
    UUID otherCase = UUID.randomUUID();
    harbour
        .asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("mother", Map.of("id", UUID.randomUUID(), "name", "Ana")))
        .put("/v1/cases/{id}", otherCase)
        .then()
        .statusCode(201);

    // then
    assertThat(harbour.asWorker().get(CONFLICTS + "/{id}", otherCase, conflict).statusCode())
        .isEqualTo(404);
    assertThat(staff.declare(harbour.worker, conflict, "another", "A reason").statusCode())
        .isEqualTo(412);
    assertThat(
            staff.declare(harbour.worker, UUID.randomUUID(), "somebody", "A reason").statusCode())
        .isEqualTo(409);
    assertThat(staff.declare(harbour.worker, UUID.randomUUID(), "x y", "A reason").statusCode())
        .isEqualTo(400);
    assertThat(staff.declare(harbour.worker, UUID.randomUUID(), "x", "Why").statusCode())
        .isEqualTo(400);
  }

  @Test
  void aConflictEndsAGlassThatIsBroken() {
    // given
    harbour.withCase();
    String night = "night-" + UUID.randomUUID();
    staff.broken(night);
    assertThat(staff.read(night).statusCode()).isEqualTo(200);

    // when
    staff.declared(night);

    // then
    assertThat(staff.read(night).statusCode()).isEqualTo(404);
  }

  @Test
  void reasonsNotesAndWordsAreUnreadableInTheDatabaseAndInEvents() {
    // given
    harbour.withCase();
    String supervisor = staff.joined("SUPERVISOR");
    UUID conflict = staff.declared("somebody");
    lift(conflict, "\"1\"").then().statusCode(204);
    staff.review(supervisor, staff.broken("night"), "JUSTIFIED").then().statusCode(204);
    staff.offered("next", "LEAVES");
    harbour.assessed();
    staff.close(Map.of("wayBack", "Canary knows the number")).then().statusCode(204);
    staff.reopen(harbour.worker).then().statusCode(204);

    // when
    List<String> everything =
        Stream.of(
                "conflict_of_interest",
                "glass_break",
                "handover",
                "case_closure",
                "outbox_event",
                "audit_entry")
            .flatMap(table -> Database.column("select t::text from " + table + " t").stream())
            .toList();

    // then
    String hex = HexFormat.of().formatHex("Canary".getBytes());
    assertThat(everything)
        .isNotEmpty()
        .noneMatch(row -> row.contains("Canary"))
        .noneMatch(row -> row.contains(hex));
  }

  private int told() {
    return Broker.of("hearth.care-team", harbour.caseId.toString()).size();
  }

  private Response lift(UUID conflict, String etag) {
    return harbour
        .asWorker()
        .header("If-Match", etag)
        .body(Map.of("reason", "Canary: it was another family"))
        .post(CONFLICTS + "/{id}/lifting", harbour.caseId, conflict);
  }
}
