package dev.hearth.caseplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "caseplan"))
class HandoverTest {
  private final Harbour harbour = new Harbour();
  private final Staff staff = new Staff(harbour);
  private final String next = "next-" + UUID.randomUUID();

  @Test
  void whoIsOfferedTheLeadLearnsNothingOfTheCaseUntilSheAccepts() {
    // given
    harbour.withCase();
    UUID handover = staff.offered(next, "STAYS_AS_WORKER");

    // when
    Response waiting = harbour.as(next, "worker").get("/v1/handovers");
    Response read = staff.handover(next, handover);

    // then
    assertThat(waiting.<List<?>>path("items")).hasSize(1);
    assertThat(read.path("offeredBy").toString()).isEqualTo(harbour.worker);
    Stream.of(waiting, read)
        .forEach(
            answer ->
                assertThat(answer.asString())
                    .doesNotContain(harbour.caseId.toString())
                    .doesNotContain("Canary"));
    assertThat(staff.read(next).statusCode()).isEqualTo(404);
    JsonNode told = FactsPublished.last("handover-offered", harbour.caseId, 1).data();
    assertThat(told.get("to").asText()).isEqualTo(next);
  }

  @Test
  void whoAcceptsLeadsAndTheOldLeadStaysAsAWorkerOrLeavesAsOffered() {
    // given
    harbour.withCase();
    String etagBefore = harbour.etag("/v1/cases/" + harbour.caseId);
    UUID first = staff.offered(next, "STAYS_AS_WORKER");

    // when
    staff.answer(next, first, "acceptance", "\"1\"").then().statusCode(204);

    // then
    assertThat(roles()).isEqualTo(Map.of(next, "LEAD", harbour.worker, "WORKER"));
    assertThat(harbour.etag("/v1/cases/" + harbour.caseId)).isNotEqualTo(etagBefore);
    assertThat(staff.handover(next, first).path("ofCase.note").toString()).contains("Canary");
    assertThat(FactsPublished.last("handover-answered", harbour.caseId, 1).data().get("answer"))
        .hasToString("\"ACCEPTED\"");

    // when
    UUID back = UUID.randomUUID();
    staff.offer(next, back, harbour.worker, "LEAVES").then().statusCode(201);
    staff.answer(harbour.worker, back, "acceptance", "\"1\"").then().statusCode(204);

    // then
    assertThat(roles()).isEqualTo(Map.of(harbour.worker, "LEAD"));
    assertThat(staff.read(next).statusCode()).isEqualTo(404);
  }

  @Test
  void aWorkerOfTheTeamSeesTheNoteBeforeSheAccepts() {
    // given
    harbour.withCase();
    String colleague = staff.joined("WORKER");

    // when
    UUID handover = staff.offered(colleague, "LEAVES");

    // then
    assertThat(staff.handover(colleague, handover).path("ofCase.note").toString())
        .isEqualTo("Canary in the note");
  }

  @Test
  void whatIsAnsweredIsAnsweredAndTheRefusalNamesWhatIsLeft() {
    // given
    harbour.withCase();
    UUID handover = staff.offered(next, "LEAVES");
    String etag = staff.answer(next, handover, "declining", "\"1\"").header("ETag");

    // when
    List<Response> refused =
        List.of(
            staff.answer(next, handover, "acceptance", etag),
            staff.answer(next, handover, "declining", etag),
            staff.answer(harbour.worker, handover, "withdrawal", etag));

    // then
    for (Response each : refused) {
      assertThat(each.statusCode()).isEqualTo(409);
      assertThat(each.path("state").toString()).isEqualTo("DECLINED");
      assertThat(each.<List<?>>path("possible")).isEmpty();
    }
    assertThat(staff.handover(harbour.worker, handover).path("declineReason").toString())
        .isEqualTo("NO_CAPACITY");
    assertThat(roles()).isEqualTo(Map.of(harbour.worker, "LEAD"));
  }

  @Test
  void ofTwoAcceptancesAtOnceOneCounts() throws Exception {
    // given
    harbour.withCase();
    UUID handover = staff.offered(next, "LEAVES");

    // when
    List<Integer> answers;
    try (ExecutorService racers = Executors.newFixedThreadPool(2)) {
      Future<Response> one =
          racers.submit(() -> staff.answer(next, handover, "acceptance", "\"1\""));
      Future<Response> other =
          racers.submit(() -> staff.answer(next, handover, "acceptance", "\"1\""));
      answers = List.of(one.get().statusCode(), other.get().statusCode());
    }

    // then
    assertThat(answers).containsExactlyInAnyOrder(204, 412);
    assertThat(roles(next)).isEqualTo(Map.of(next, "LEAD"));
    assertThat(
            Database.count(
                "select count(*) from outbox_event where type like '%handover-answered%'"
                    + " and key like ?",
                "%" + harbour.caseId))
        .isEqualTo(1);
  }

  @Test
  void acceptingAndWithdrawingAtOnceLeaveOneOfBoth() throws Exception {
    // given
    harbour.withCase();
    UUID handover = staff.offered(next, "STAYS_AS_WORKER");

    // when
    Response accepted;
    Response withdrawn;
    try (ExecutorService racers = Executors.newFixedThreadPool(2)) {
      Future<Response> accepting =
          racers.submit(() -> staff.answer(next, handover, "acceptance", "\"1\""));
      Future<Response> withdrawing =
          racers.submit(() -> staff.answer(harbour.worker, handover, "withdrawal", "\"1\""));
      accepted = accepting.get();
      withdrawn = withdrawing.get();
    }

    // then
    boolean hers = accepted.statusCode() == 204;
    assertThat(hers).isNotEqualTo(withdrawn.statusCode() == 204);
    assertThat(roles().get(harbour.worker)).isEqualTo(hers ? "WORKER" : "LEAD");
  }

  @Test
  void oneHandoverOfACaseIsOpenAtATime() {
    // given
    harbour.withCase();
    UUID first = staff.offered(next, "LEAVES");

    // when
    Response second = staff.offer(harbour.worker, UUID.randomUUID(), "another", "LEAVES");
    staff.answer(harbour.worker, first, "withdrawal", "\"1\"").then().statusCode(204);
    Response afterwards = staff.offer(harbour.worker, UUID.randomUUID(), "another", "LEAVES");

    // then
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.path("type").toString()).endsWith("handover-open");
    assertThat(afterwards.statusCode()).isEqualTo(201);
    assertThat(harbour.as(next, "worker").get("/v1/handovers").<List<?>>path("items")).isEmpty();
  }

  @Test
  void whoHasAConflictIsNotOfferedTheCaseAndAnOpenOfferToHerIsGone() {
    // given
    harbour.withCase();
    staff.declared("barred");
    UUID handover = staff.offered(next, "LEAVES");

    // when
    staff.declared(next);
    Response refused = staff.offer(harbour.worker, UUID.randomUUID(), "barred", "LEAVES");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.path("type").toString()).endsWith("cannot-take-the-case");
    assertThat(staff.handover(next, handover).statusCode()).isEqualTo(404);
    assertThat(staff.answer(next, handover, "acceptance", "\"2\"").statusCode()).isEqualTo(404);
    assertThat(harbour.as(next, "worker").get("/v1/handovers").<List<?>>path("items")).isEmpty();
    assertThat(FactsPublished.last("handover-answered", harbour.caseId, 1).data().get("answer"))
        .hasToString("\"WITHDRAWN\"");
  }

  @Test
  void aSupervisorOffersTheLeadsRoleAndAWorkerMayNot() {
    // given
    harbour.withCase();
    String supervisor = staff.joined("SUPERVISOR");
    String worker = staff.joined("WORKER");

    // when
    Response byWorker = staff.offer(worker, UUID.randomUUID(), next, "LEAVES");
    Response toTheLead = staff.offer(supervisor, UUID.randomUUID(), harbour.worker, "LEAVES");
    Response offered = staff.offer(supervisor, UUID.randomUUID(), next, "LEAVES");

    // then
    assertThat(byWorker.statusCode()).isEqualTo(403);
    assertThat(toTheLead.statusCode()).isEqualTo(400);
    assertThat(offered.statusCode()).isEqualTo(201);
  }

  @Test
  void onlyTheOneItIsOfferedToAcceptsAndStrangersFindNothing() {
    // given
    harbour.withCase();
    String worker = staff.joined("WORKER");
    UUID handover = staff.offered(next, "LEAVES");

    // then
    assertThat(staff.answer(worker, handover, "acceptance", "\"1\"").statusCode()).isEqualTo(403);
    assertThat(staff.answer(next, handover, "withdrawal", "\"1\"").statusCode()).isEqualTo(403);
    assertThat(staff.answer("stranger", handover, "acceptance", "\"1\"").statusCode())
        .isEqualTo(404);
    assertThat(staff.handover("stranger", handover).statusCode()).isEqualTo(404);
    assertThat(new Harbour().as(next, "worker").get("/v1/handovers/{id}", handover).statusCode())
        .isEqualTo(404);
  }

  @Test
  void anOfferLapsesWhenItsLeadLeadsNoMore() {
    // given
    harbour.withCase();
    UUID handover = staff.offered(next, "LEAVES");
    staff.joined("LEAD");
    staff.join(harbour.worker, "WORKER").then().statusCode(204);

    // when
    Response refused = staff.answer(next, handover, "acceptance", "\"1\"");

    // then
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.path("type").toString()).endsWith("handover-lapsed");
    assertThat(refused.<List<String>>path("possible")).containsExactly("DECLINE", "WITHDRAW");
    assertThat(staff.read(next).statusCode()).isEqualTo(404);
  }

  private Map<String, String> roles() {
    return roles(harbour.worker);
  }

  private Map<String, String> roles(String reader) {
    List<Map<String, String>> members = staff.read(reader).path("careTeam");
    return members.stream()
        .collect(
            java.util.stream.Collectors.toMap(
                member -> member.get("subject"), member -> member.get("role")));
  }
}
