package dev.hearth.notification.task;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.complete;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static dev.hearth.notification.testing.TasksOverHttp.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class TasksOfStaffTest {
  private final ACase hers = ACase.fresh();
  private final UUID glass = UUID.randomUUID();
  private final UUID handover = UUID.randomUUID();
  private final String next = "next-" + UUID.randomUUID();

  @Test
  void whenTheGlassIsBrokenTheLeadIsToldAndEachSupervisorIsAskedToReviewAtOnce() {
    // given
    String second = "supervisor-" + UUID.randomUUID();
    knownTeam(hers.lead() + ":LEAD", hers.supervisor() + ":SUPERVISOR", second + ":SUPERVISOR");

    // when
    OtherServices.publish(OtherServices.GLASS_BROKEN, hers, 1, broken());

    // then
    TaskView told = awaitOne(hers.leadToken());
    TaskView review = awaitOne(hers.supervisorToken());
    awaitOne(Tokens.of(second, hers.agency(), "supervisor"));
    assertThat(told.type()).isEqualTo("GLASS_BROKEN");
    assertThat(review.type()).isEqualTo("GLASS_BROKEN_REVIEW");
    assertThat(List.of(told.urgency(), review.urgency())).containsOnly("IMMEDIATE");
  }

  @Test
  void aReviewIsNotTickedOffButEndsForAllWhenOneHasReviewed() {
    // given
    String second = "supervisor-" + UUID.randomUUID();
    String secondToken = Tokens.of(second, hers.agency(), "supervisor");
    knownTeam(hers.lead() + ":LEAD", hers.supervisor() + ":SUPERVISOR", second + ":SUPERVISOR");
    OtherServices.publish(OtherServices.GLASS_BROKEN, hers, 1, broken());
    TaskView review = awaitOne(hers.supervisorToken());
    awaitOne(secondToken);

    // when
    String etag = read(hers.supervisorToken(), review.id()).header("ETag");
    Response ticked = complete(hers.supervisorToken(), review.id(), etag);
    boolean stillOpen = openTasks(hers.supervisorToken()).size() == 1;
    OtherServices.publish(OtherServices.GLASS_REVIEWED, hers, 2, reviewed());

    // then
    assertThat(ticked.statusCode()).isEqualTo(409);
    assertThat(stillOpen).isTrue();
    awaitTasks(hers.supervisorToken(), List::isEmpty);
    awaitTasks(secondToken, List::isEmpty);
    assertThat(openTasks(hers.leadToken())).hasSize(1);
  }

  @Test
  void withoutASupervisorTheLeadIsAskedToSeeToAReview() {
    // given
    knownTeam(hers.lead() + ":LEAD");

    // when
    OtherServices.publish(OtherServices.GLASS_BROKEN, hers, 1, broken());

    // then
    assertThat(awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2))
        .extracting(TaskView::type)
        .containsExactlyInAnyOrder("GLASS_BROKEN", "GLASS_BROKEN_REVIEW");
  }

  @Test
  void whoIsOfferedTheLeadHasATaskThatDoesNotNameTheCase() {
    // given
    knownTeam(hers.lead() + ":LEAD");

    // when
    OtherServices.publish(OtherServices.HANDOVER_OFFERED, hers, 1, offered());

    // then
    TaskView task = awaitOne(nextToken());
    assertThat(task.type()).isEqualTo("HANDOVER_OFFERED");
    assertThat(task.caseId()).isNull();
    Response read = read(nextToken(), task.id());
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.asString()).doesNotContain(hers.id().toString());
    assertThat(openTasks(hers.leadToken())).isEmpty();
    assertThat(read(hers.leadToken(), task.id()).statusCode()).isEqualTo(404);
  }

  @Test
  void aTaskOfAPersonIsNotPassedOnWhenTheTeamChanges() {
    // given
    knownTeam(hers.lead() + ":LEAD");
    OtherServices.publish(OtherServices.HANDOVER_OFFERED, hers, 1, offered());
    awaitOne(nextToken());

    // when
    OtherServices.careTeam(hers, 2, true, hers.lead() + ":LEAD", next + ":WORKER");

    // then
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(() -> hers.id().equals(awaitOne(nextToken()).caseId()));
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void theAnswerEndsTheOfferAndIsTheTaskOfWhoOfferedAlsoWhenSheHasLeft() {
    // given
    knownTeam(hers.lead() + ":LEAD");
    OtherServices.publish(OtherServices.HANDOVER_OFFERED, hers, 1, offered());
    awaitOne(nextToken());

    // when
    OtherServices.careTeam(hers, 2, true, next + ":LEAD");
    OtherServices.publish(OtherServices.HANDOVER_ANSWERED, hers, 2, answered("ACCEPTED"));

    // then
    TaskView task = awaitOne(hers.leadToken());
    assertThat(task.type()).isEqualTo("HANDOVER_ACCEPTED");
    awaitTasks(nextToken(), List::isEmpty);
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(() -> awaitOne(hers.leadToken()).caseId() == null);
  }

  @Test
  void aWithdrawnOfferEndsInSilence() {
    // given
    knownTeam(hers.lead() + ":LEAD");
    OtherServices.publish(OtherServices.HANDOVER_OFFERED, hers, 1, offered());
    awaitOne(nextToken());

    // when
    OtherServices.publish(OtherServices.HANDOVER_ANSWERED, hers, 2, answered("WITHDRAWN"));

    // then
    awaitTasks(nextToken(), List::isEmpty);
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  private void knownTeam(String... members) {
    OtherServices.careTeam(hers, 1, true, members);
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from care_team_member where case_id = ?", hers.id()),
            found -> found == members.length);
  }

  private String nextToken() {
    return Tokens.of(next, hers.agency(), "worker");
  }

  private ObjectNode broken() {
    return of(OtherServices.GLASS_BROKEN).put("glassId", glass.toString());
  }

  private ObjectNode reviewed() {
    return of(OtherServices.GLASS_REVIEWED).put("glassId", glass.toString());
  }

  private ObjectNode offered() {
    return of(OtherServices.HANDOVER_OFFERED)
        .put("handoverId", handover.toString())
        .put("offeredBy", hers.lead())
        .put("to", next);
  }

  private ObjectNode answered(String answer) {
    ObjectNode data =
        of(OtherServices.HANDOVER_ANSWERED)
            .put("handoverId", handover.toString())
            .put("answer", answer)
            .put("offeredBy", hers.lead())
            .put("to", next);
    return data.putNull("declineReason");
  }

  private ObjectNode of(String type) {
    return OtherServices.example(type).put("caseId", hers.id().toString());
  }
}
