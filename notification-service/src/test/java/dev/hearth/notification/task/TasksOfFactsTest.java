package dev.hearth.notification.task;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Broker;
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
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class TasksOfFactsTest {
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
  void heldItemsOfACaseWithoutALeadAreTheFirstWorkersTask() {
    // given
    String worker = "worker-" + UUID.randomUUID();
    OtherServices.careTeam(hers, 1, true, hers.supervisor() + ":SUPERVISOR", worker + ":WORKER");

    // when
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, itemsHeld());

    // then
    TaskView task = awaitOne(Tokens.of(worker, hers.agency(), "worker"));
    assertThat(task.type()).isEqualTo("ITEMS_HELD");
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

  @Test
  void hisViolenceThatNobodyAddressesIsATaskOfThreeDaysForWhoMetWithIt() {
    // given
    String worker = "worker-" + UUID.randomUUID();
    OtherServices.careTeam(hers, 1, true, hers.lead() + ":LEAD", worker + ":WORKER");
    awaitTeam(2);

    // when
    OtherServices.publish(OtherServices.VIOLENCE, hers, 1, notAddressed().put("worker", worker));

    // then
    TaskView task = awaitOne(Tokens.of(worker, hers.agency(), "worker"));
    assertThat(task.type()).isEqualTo("ADDRESS_VIOLENCE");
    assertThat(Duration.between(task.createdAt(), task.dueAt()))
        .isBetween(Duration.ofDays(3).minusSeconds(30), Duration.ofDays(3));
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void whileItIsOpenTheSamePlanMakesNoSecondTaskAndOnceItIsDoneANewOne() {
    // given
    OtherServices.careTeam(hers, 1);
    OtherServices.publish(OtherServices.VIOLENCE, hers, 1, notAddressed().putNull("worker"));
    OtherServices.publish(OtherServices.VIOLENCE, hers, 2, notAddressed().putNull("worker"));
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 3, itemsHeld());
    awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2);
    TaskView first =
        openTasks(hers.leadToken()).stream()
            .filter(task -> task.type().equals("ADDRESS_VIOLENCE"))
            .findFirst()
            .orElseThrow();
    String etag = TasksOverHttp.read(hers.leadToken(), first.id()).header("ETag");
    TasksOverHttp.complete(hers.leadToken(), first.id(), etag).then().statusCode(200);

    // when
    OtherServices.publish(OtherServices.VIOLENCE, hers, 4, notAddressed().putNull("worker"));

    // then
    awaitTasks(
        hers.leadToken(),
        tasks -> tasks.stream().anyMatch(task -> task.type().equals("ADDRESS_VIOLENCE")));
    assertThat(tasksOfTheCase()).isEqualTo(3);
  }

  private ObjectNode notAddressed() {
    return OtherServices.example(OtherServices.VIOLENCE).put("caseId", hers.id().toString());
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
