package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class ClosingTest {
  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);

  @Test
  void aClosedCaseIsReadByItsTeamChangesNoMoreAndIsListedApart() {
    // given
    harbour.withCase().assessed();
    String colleague = staff.joined("WORKER");

    // when
    Response closed =
        staff.close(
            Map.of(
                "reason", "NON_ENGAGEMENT",
                "wayBack", "She has the number of the night line",
                "engagementReasonsConsidered", List.of("FEARS_REMOVAL"),
                "engagementNote", "She said that last spring",
                "safetyPlanHandedOver", "NO"));

    // then
    assertThat(closed.statusCode()).isEqualTo(204);
    Response read = staff.read(colleague);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.header("ETag")).isEqualTo(closed.header("ETag"));
    assertThat(read.path("state").toString()).isEqualTo("CLOSED");
    assertThat(ids("/v1/cases")).isEmpty();
    assertThat(ids("/v1/cases?state=CLOSED")).containsExactly(harbour.caseId.toString());
    Response history = harbour.asWorker().get("/v1/cases/{id}/closures", harbour.caseId);
    assertThat(history.path("items[0].wayBack").toString()).contains("night line");
    assertThat(history.<List<String>>path("items[0].engagementReasonsConsidered"))
        .containsExactlyInAnyOrder("FEARS_REMOVAL", "OTHER");
    assertThat(FactsPublished.team(harbour.caseId, 3).data().get("open").asBoolean()).isFalse();
    for (Response change :
        List.of(
            needs(),
            plan(),
            staff.join("another", "WORKER"),
            staff.offer(harbour.worker, UUID.randomUUID(), "another", "LEAVES"),
            staff.close(Map.of()))) {
      assertThat(change.statusCode()).isEqualTo(409);
      assertThat(change.path("type").toString()).endsWith("case-closed");
    }
  }

  @Test
  void aClosedCaseIsOpenedAgainWithAReasonByWhoLeadsOrSupervisesIt() {
    // given
    harbour.withCase().assessed();
    String worker = staff.joined("WORKER");
    String supervisor = staff.joined("SUPERVISOR");
    staff.close(Map.of()).then().statusCode(204);

    // when
    Response byWorker = staff.reopen(worker);
    Response reopened = staff.reopen(supervisor);
    Response again = staff.reopen(supervisor);

    // then
    assertThat(byWorker.statusCode()).isEqualTo(403);
    assertThat(reopened.statusCode()).isEqualTo(204);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.path("type").toString()).endsWith("case-open");
    assertThat(needs().statusCode()).isEqualTo(204);
    assertThat(FactsPublished.team(harbour.caseId, 5).data().get("open").asBoolean()).isTrue();
    staff.close(Map.of()).then().statusCode(204);
    Response history = harbour.asWorker().get("/v1/cases/{id}/closures?limit=1", harbour.caseId);
    assertThat((Object) history.path("items[0].reopenedAt")).isNull();
    Response before =
        harbour
            .asWorker()
            .get("/v1/cases/{id}/closures?cursor={next}", harbour.caseId, history.path("next"));
    assertThat(before.path("items[0].reopenedBy").toString()).isEqualTo(supervisor);
    assertThat(before.path("items[0].reopeningReason").toString()).isEqualTo("Canary rang again");
  }

  @Test
  void aCaseWithAPlanThatIsNotClosedIsNotClosedAndThePlansAreNamed() {
    // given
    harbour.withCase().withDraftPlan();

    // when
    Response refused = staff.close(Map.of());

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.path("type").toString()).endsWith("plans-open");
    assertThat(refused.<List<String>>path("plans")).containsExactly(harbour.planId.toString());
    assertThat(ids("/v1/cases")).hasSize(1);
  }

  @Test
  void aCaseIsNotClosedWhileSheIsInDangerOrNobodyKnowsUnlessSheAsksAndASupervisorSigns() {
    // given
    harbour.withCase();
    Map<String, ?> signOff =
        Map.of(
            "answers",
            Map.of(
                "overrides",
                List.of(
                    Map.of(
                        "rule", "CLS-01",
                        "subject", "plan",
                        "reason", "She asked twice and has the plan in her hands"))),
            "reason",
            "MOTHER_ASKED",
            "wayBack",
            "She rings the night line");

    // when
    Response unheard = staff.close(Map.of());
    harbour.standing("HIGH", "null", Instant.now().plus(Duration.ofDays(7)));
    harbour.heard("/v1/cases/" + harbour.caseId).then().statusCode(200);
    Response inDanger = staff.close(Map.of());
    Response byWorker = staff.close(signOff);
    Response bySupervisor = staff.close(harbour.asSupervisor(), signOff);

    // then
    for (Response refused : List.of(unheard, inDanger, byWorker)) {
      refused.then().statusCode(422);
      assertThat(refused.<List<String>>path("blocking.rule")).containsExactly("CLS-01");
    }
    assertThat(byWorker.path("voidOverrides[0].why").toString()).isEqualTo("NOT_A_SUPERVISOR");
    assertThat(bySupervisor.statusCode()).as(bySupervisor.asString()).isEqualTo(204);
  }

  @Test
  void onlyWhoLeadsOrSupervisesClosesAndOnTheLatestVersion() {
    // given
    harbour.withCase();
    String worker = staff.joined("WORKER");

    // then
    assertThat(closeAs(worker, harbour.etag("/v1/cases/" + harbour.caseId)).statusCode())
        .isEqualTo(403);
    assertThat(closeAs("stranger", "\"1\"").statusCode()).isEqualTo(404);
    assertThat(closeAs(harbour.worker, "\"1\"").statusCode()).isEqualTo(412);
    assertThat(staff.close(Map.of("reason", "BORED")).statusCode()).isEqualTo(400);
    assertThat(staff.close(Map.of("wayBack", "x".repeat(2001))).statusCode()).isEqualTo(400);
  }

  @Test
  void anOpenHandoverIsWithdrawnWithTheClosing() {
    // given
    harbour.withCase().assessed();
    UUID handover = staff.offered("next", "LEAVES");

    // when
    staff.close(Map.of()).then().statusCode(204);

    // then
    assertThat(staff.handover(harbour.worker, handover).path("state").toString())
        .isEqualTo("WITHDRAWN");
    assertThat(staff.answer("next", handover, "acceptance", "\"2\"").statusCode()).isEqualTo(409);
  }

  @Test
  void whatProtectsHerIsNotHeldUpByTheClosing() {
    // given
    harbour.withCase().assessed();
    String supervisor = staff.joined("SUPERVISOR");
    String colleague = staff.joined("WORKER");
    staff.close(Map.of()).then().statusCode(204);

    // when
    UUID glass = staff.broken("night");
    Response reviewed = staff.review(supervisor, glass, "JUSTIFIED");
    staff.declared(colleague);

    // then
    assertThat(staff.read("night").statusCode()).isEqualTo(200);
    assertThat(reviewed.statusCode()).isEqualTo(204);
    assertThat(staff.read(colleague).statusCode()).isEqualTo(404);
  }

  @Test
  void aPlanThatIsDraftedWhileTheCaseIsClosedComesBeforeOrNotAtAll() throws Exception {
    for (int race = 0; race < 10; race++) {
      // given
      Harbour family = harbour.another().withCase().assessed();

      // when
      Response closed;
      Response drafted;
      try (ExecutorService racers = Executors.newFixedThreadPool(2)) {
        Future<Response> closing = racers.submit(() -> new Staff(family).close(Map.of()));
        Future<Response> drafting = racers.submit(() -> plan(family));
        closed = closing.get();
        drafted = drafting.get();
      }

      // then
      assertThat(List.of(closed.statusCode(), drafted.statusCode()))
          .as("race %d", race)
          .isIn(List.of(204, 409), List.of(409, 201));
    }
  }

  private Response plan() {
    return plan(harbour);
  }

  private static Response plan(Harbour of) {
    return of.asWorker()
        .header("If-None-Match", "*")
        .body(Map.of("caseId", of.caseId))
        .put("/v1/case-plans/{id}", UUID.randomUUID());
  }

  private Response needs() {
    return harbour
        .asWorker()
        .header("If-Match", harbour.etag("/v1/cases/" + harbour.caseId + "/needs"))
        .body(Map.of("housing", "MET", "food", "MET", "material", "MET"))
        .put("/v1/cases/{id}/needs", harbour.caseId);
  }

  private Response closeAs(String who, String etag) {
    return harbour
        .as(who, "worker")
        .header("If-Match", etag)
        .body(Map.of("reason", "MOVED_AWAY", "safetyPlanHandedOver", "YES"))
        .post("/v1/cases/{id}/closure", harbour.caseId);
  }

  private List<String> ids(String path) {
    return harbour.asWorker().get(path).path("items.id");
  }
}
