package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.BOUND;
import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.outbox.StreamKey;
import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class StandingFeedTest {
  private final ACase hers = ACase.fresh();
  private final UUID assessment = UUID.randomUUID();

  @Test
  void aStandingPublishedAgainForAnotherReasonKeepsTheTask() {
    // given
    OtherServices.careTeam(hers, 1);
    Instant due = ReminderRows.inDays(1);
    StandingFixture.assessed(hers, assessment, due).publish(1);
    TaskView task = awaitOne(hers.leadToken());

    // when
    StandingFixture again = StandingFixture.assessed(hers, assessment, due);
    again.data().put("safetyPlanActive", false);
    again.publish(2);
    ReminderRows.awaitApplied(hers, 2);

    // then
    assertThat(openTasks(hers.leadToken())).containsExactly(task);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
  }

  @Test
  void deliveredTwiceAndOutOfOrderItIsOneTask() {
    // given
    OtherServices.careTeam(hers, 1);
    Instant due = Instant.now();
    StandingFixture overdue = StandingFixture.assessed(hers, assessment, due).overdue();

    // when
    overdue.publish(2);
    overdue.publish(2);
    StandingFixture.assessed(hers, assessment, due).publish(1);
    overdue.publish(3);
    ReminderRows.awaitApplied(hers, 3);

    // then
    assertThat(openTasks(hers.leadToken())).hasSize(1);
    assertThat(openTasks(hers.supervisorToken())).hasSize(1);
    ReminderRows.awaitReminders(hers, "FIRED", 1);
  }

  @Test
  void aStandingThatComesBeforeItsTeamWaitsForIt() {
    // given
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);

    // when
    OtherServices.careTeam(hers, 1);

    // then
    awaitOne(hers.leadToken());
    awaitOne(hers.supervisorToken());
    ReminderRows.awaitReminders(hers, "FIRED", 1);
  }

  @Test
  void aClosedCaseIsQuietUntilItIsOpenedAgain() {
    // given
    OtherServices.careTeam(hers, 1, false, hers.lead() + ":LEAD");
    ReminderRows.awaitTeam(hers, false);
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    List<TaskView> whileClosed = openTasks(hers.leadToken());

    // when
    OtherServices.careTeam(hers, 2, true, hers.lead() + ":LEAD");

    // then
    assertThat(whileClosed).isEmpty();
    awaitOne(hers.leadToken());
  }

  @Test
  void aReadModelThatIsEmptiedAndReadAgainMakesNoSecondTask() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture standing = StandingFixture.assessed(hers, assessment, Instant.now()).overdue();
    standing.publish(1);
    TaskView task = awaitOne(hers.leadToken());
    awaitOne(hers.supervisorToken());

    // when
    Database.execute("delete from care_team where case_id = ?", hers.id());
    Database.execute("delete from reminder where case_id = ?", hers.id());
    Database.execute(
        "delete from feed_key where key = ?", StreamKey.of(hers.agency(), hers.id().toString()));
    standing.publish(1);
    OtherServices.careTeam(hers, 1);

    // then
    ReminderRows.awaitReminders(hers, "FIRED", 1);
    assertThat(openTasks(hers.leadToken())).containsExactly(task);
    assertThat(openTasks(hers.supervisorToken())).hasSize(1);
  }

  @Test
  void aFieldThatIsAddedLaterDoesNotStopTheFeed() {
    // given
    StandingFixture standing = StandingFixture.assessed(hers, assessment, ReminderRows.inDays(28));
    String data = standing.data().put("addedLater", true).toString();

    // when
    Broker.publish(
        OtherServices.topic(OtherServices.STANDING),
        hers.id().toString(),
        1,
        OtherServices.STANDING,
        hers.agency(),
        data);

    // then
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
  }

  @Test
  void aBrokenStandingGoesToTheDeadLettersAndTheNextIsApplied() {
    // given
    Broker.publish(
        OtherServices.topic(OtherServices.STANDING),
        hers.id().toString(),
        1,
        OtherServices.STANDING,
        hers.agency(),
        "{\"caseId\":\"no uuid\"}");

    // when
    StandingFixture.assessed(hers, assessment, ReminderRows.inDays(28)).publish(2);

    // then
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () -> Broker.of("hearth.dead-letter.notification", hers.id().toString()),
            letters -> letters.size() == 1);
  }
}
