package dev.hearth.notification.task;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.complete;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static dev.hearth.notification.testing.TasksOverHttp.page;
import static dev.hearth.notification.testing.TasksOverHttp.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp;
import dev.hearth.notification.testing.TasksOverHttp.PageView;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class TaskTest {
  private final ACase hers = ACase.fresh();

  @Test
  void theAnswerToAReferralIsATaskOfWhoSentIt() {
    // given
    String worker = "worker-" + UUID.randomUUID();
    OtherServices.careTeam(hers, 1, true, hers.lead() + ":LEAD", worker + ":WORKER");
    awaitTeam(2);

    // when
    OtherServices.publish(OtherServices.REFERRAL_ANSWERED, hers, 1, answered("ACCEPTED", worker));

    // then
    TaskView task = awaitOne(Tokens.of(worker, hers.agency(), "worker"));
    assertThat(task.type()).isEqualTo("REFERRAL_ACCEPTED");
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void theAnswerToAReferralOfSomebodyWhoLeftIsTheLeadsTask() {
    // given
    OtherServices.careTeam(hers, 1);

    // when
    OtherServices.publish(
        OtherServices.REFERRAL_ANSWERED, hers, 1, answered("DECLINED", "somebody who left"));

    // then
    assertThat(awaitOne(hers.leadToken()).type()).isEqualTo("REFERRAL_DECLINED");
  }

  @Test
  void heldItemsAreTheLeadsTask() {
    // given
    OtherServices.careTeam(hers, 1);

    // when
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, itemsHeld());

    // then
    TaskView task = awaitOne(hers.leadToken());
    assertThat(task.type()).isEqualTo("ITEMS_HELD");
    assertThat(task.urgency()).isEqualTo("IMMEDIATE");
  }

  @Test
  void aTaskOfACaseWhoseTeamIsNotKnownYetWaitsForIt() {
    // given
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, itemsHeld());
    Awaitility.await().atMost(TasksOverHttp.BOUND).until(() -> tasksOfTheCase() == 1);

    // when
    OtherServices.careTeam(hers, 1);

    // then
    awaitOne(hers.leadToken());
  }

  @Test
  void whoLeavesTheTeamSeesTheTaskNoMoreAndTheNextLeadHasIt() {
    // given
    String next = "next-" + UUID.randomUUID();
    TaskView task = aTask();

    // when
    OtherServices.careTeam(hers, 2, true, next + ":LEAD");

    // then
    assertThat(awaitOne(Tokens.of(next, hers.agency(), "worker")).id()).isEqualTo(task.id());
    assertThat(openTasks(hers.leadToken())).isEmpty();
    assertThat(read(hers.leadToken(), task.id()).statusCode()).isEqualTo(404);
    assertThat(complete(hers.leadToken(), task.id(), "\"1\"").statusCode()).isEqualTo(404);
  }

  @Test
  void aTaskIsCompletedOnceByWhoReadItLast() {
    // given
    TaskView task = aTask();
    String etag = read(hers.leadToken(), task.id()).header("ETag");

    // when
    int without = complete(hers.leadToken(), task.id(), null).statusCode();
    int stale = complete(hers.leadToken(), task.id(), "\"99\"").statusCode();
    Response done = complete(hers.leadToken(), task.id(), etag);
    int repeated = complete(hers.leadToken(), task.id(), etag).statusCode();
    int again = complete(hers.leadToken(), task.id(), done.header("ETag")).statusCode();

    // then
    assertThat(without).isEqualTo(428);
    assertThat(stale).isEqualTo(412);
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.as(TaskView.class).state()).isEqualTo("DONE");
    assertThat(done.header("Cache-Control")).isEqualTo("no-store");
    assertThat(repeated).isEqualTo(412);
    assertThat(again).isEqualTo(409);
    assertThat(openTasks(hers.leadToken())).isEmpty();
    assertThat(page(hers.leadToken(), "?state=DONE").items()).hasSize(1);
  }

  @Test
  void nobodyElseSeesATask() {
    // given
    TaskView task = aTask();
    List<String> others =
        List.of(
            hers.supervisorToken(),
            Tokens.of("colleague", hers.agency(), "worker"),
            Tokens.of(hers.lead(), UUID.randomUUID(), "worker"));

    for (String other : others) {
      // when
      Response read = read(other, task.id());
      Response completed = complete(other, task.id(), "\"0\"");
      UUID noTask = UUID.randomUUID();
      String absent = read(other, noTask).asString().replace(noTask + "", task.id() + "");

      // then
      assertThat(read.statusCode()).isEqualTo(404);
      assertThat(completed.statusCode()).isEqualTo(404);
      assertThat(read.asString()).isEqualTo(absent);
      assertThat(openTasks(other)).isEmpty();
    }
  }

  @Test
  void readsChangesAndDenialsAreAudited() {
    // given
    TaskView task = aTask();

    // when
    complete(hers.leadToken(), task.id(), read(hers.leadToken(), task.id()).header("ETag"));
    read(hers.supervisorToken(), task.id());

    // then
    assertThat(
            Database.column(
                "select actor || ' ' || action || ' ' || outcome from audit_entry"
                    + " where subject_id = ? and case_id = ? order by id",
                task.id().toString(),
                hers.id()))
        .containsExactly(
            hers.lead() + " task.read ALLOWED",
            hers.lead() + " task.completed ALLOWED",
            hers.supervisor() + " task.read DENIED");
  }

  @Test
  void theInboxIsPagedNewestDueFirst() {
    // given
    OtherServices.careTeam(hers, 1);
    for (int sequence = 1; sequence <= 5; sequence++) {
      OtherServices.publish(OtherServices.ITEMS_HELD, hers, sequence, itemsHeld());
    }
    List<TaskView> all = awaitTasks(hers.leadToken(), tasks -> tasks.size() == 5);

    // when
    PageView first = page(hers.leadToken(), "?limit=2");
    PageView second = page(hers.leadToken(), "?limit=2&cursor=" + first.next());
    PageView third = page(hers.leadToken(), "?limit=2&cursor=" + second.next());

    // then
    assertThat(all).isSortedAccordingTo((a, b) -> b.dueAt().compareTo(a.dueAt()));
    assertThat(Stream.of(first, second, third).flatMap(found -> found.items().stream()).toList())
        .isEqualTo(all);
    assertThat(third.next()).isNull();
  }

  @Test
  void badInputIsRefusedAndTheFieldIsNamed() {
    for (String query :
        List.of(
            "?state=LATE",
            "?limit=0",
            "?limit=101",
            "?limit=many",
            "?cursor=forged",
            "?cursor=%00")) {
      // when
      Response refused = given().auth().oauth2(hers.leadToken()).get("/v1/tasks" + query);

      // then
      assertThat(refused.statusCode()).as(query).isEqualTo(400);
      assertThat(refused.asString())
          .as(query)
          .contains(query.substring(1, query.indexOf('=')))
          .doesNotContain("LATE");
    }
    assertThat(read(hers.leadToken(), "no-uuid").statusCode()).isEqualTo(400);
  }

  @Test
  void onlyWorkersAndSupervisorsHaveAnInbox() {
    String admin = Tokens.of(hers.lead(), hers.agency(), "agency-admin");
    assertThat(given().auth().oauth2(admin).get("/v1/tasks").statusCode()).isEqualTo(403);
    assertThat(read(admin, UUID.randomUUID()).statusCode()).isEqualTo(403);
    assertThat(complete(admin, UUID.randomUUID(), "\"0\"").statusCode()).isEqualTo(403);
    assertThat(given().get("/v1/tasks").statusCode()).isEqualTo(401);
    assertThat(
            given()
                .auth()
                .oauth2(Tokens.withoutAgency("w", "worker"))
                .get("/v1/tasks")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aFactDeliveredTwiceIsOneTask() {
    // given
    OtherServices.careTeam(hers, 1);
    UUID event = UUID.randomUUID();

    // when
    OtherServices.publish(event, OtherServices.ITEMS_HELD, hers, 1, itemsHeld());
    OtherServices.publish(event, OtherServices.ITEMS_HELD, hers, 1, itemsHeld());
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 2, itemsHeld());

    // then
    awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2);
    assertThat(tasksOfTheCase()).isEqualTo(2);
  }

  @Test
  void aBrokenFactGoesToTheDeadLettersAndTheNextIsApplied() {
    // given
    OtherServices.careTeam(hers, 1);
    for (String type : List.of(OtherServices.ITEMS_HELD, "dev.hearth.caseplan.unheard-of.v1")) {
      Broker.publish("hearth.caseplan", hers.id().toString(), 1, type, hers.agency(), "{}");
    }

    // when
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 2, itemsHeld());

    // then
    awaitOne(hers.leadToken());
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () -> Broker.of("hearth.dead-letter.notification", hers.id().toString()).size() == 2);
  }

  private TaskView aTask() {
    OtherServices.careTeam(hers, 1);
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, itemsHeld());
    return awaitOne(hers.leadToken());
  }

  private ObjectNode itemsHeld() {
    return OtherServices.example(OtherServices.ITEMS_HELD).put("caseId", hers.id().toString());
  }

  private ObjectNode answered(String answer, String sentBy) {
    return OtherServices.example(OtherServices.REFERRAL_ANSWERED)
        .put("caseId", hers.id().toString())
        .put("answer", answer)
        .put("sentBy", sentBy);
  }

  private long tasksOfTheCase() {
    return Database.count("select count(*) from task where case_id = ?", hers.id());
  }

  private void awaitTeam(long members) {
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from care_team_member where case_id = ?", hers.id()),
            found -> found == members);
  }
}
