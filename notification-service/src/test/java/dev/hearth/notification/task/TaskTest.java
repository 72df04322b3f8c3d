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
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.Tokens;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp.PageView;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class TaskTest {
  private final ACase hers = ACase.fresh();

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

  private TaskView aTask() {
    OtherServices.careTeam(hers, 1);
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, itemsHeld());
    return awaitOne(hers.leadToken());
  }

  private ObjectNode itemsHeld() {
    return OtherServices.example(OtherServices.ITEMS_HELD).put("caseId", hers.id().toString());
  }
}
