package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.BOUND;
import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Broker;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class ReminderTest {
  private final ACase hers = ACase.fresh();
  private final UUID assessment = UUID.randomUUID();

  @Inject SettableClock clock;

  @AfterEach
  void backToday() {
    clock.reset();
  }

  @Test
  void aStandingSchedulesOneReminderAndTheNextOneSupersedesIt() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, inDays(28)).publish(1);
    awaitReminders("SCHEDULED", 1);

    // when
    StandingFixture.assessed(hers, UUID.randomUUID(), inDays(56)).publish(2);

    // then
    awaitReminders("SUPERSEDED", 1);
    awaitReminders("SCHEDULED", 1);
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void theReminderOfEachLevelComesItsOwnTimeBefore() {
    // given
    Instant due = inDays(28);

    // when
    StandingFixture.assessed(hers, assessment, due).at("HIGH").publish(1);

    // then
    awaitReminders("SCHEDULED", 1);
    assertThat(
            Database.column(
                "select (due_at - remind_at)::text from reminder where case_id = ?", hers.id()))
        .containsExactly("1 day");
  }

  @Test
  void aTriggerThatIsDueNowGivesTheLeadAndTheSupervisorATaskAtOnce() {
    // given
    OtherServices.careTeam(hers, 1);

    // when
    StandingFixture.assessed(hers, assessment, Instant.now())
        .overtakenBy("ADDRESS_DISCOVERED")
        .publish(1);

    // then
    TaskView task = awaitOne(hers.leadToken());
    assertThat(task.type()).isEqualTo("REASSESS_SAFETY");
    assertThat(task.urgency()).isEqualTo("IMMEDIATE");
    assertThat(awaitOne(hers.supervisorToken()).caseId()).isEqualTo(hers.id());
  }

  @Test
  void aCaseThatWasNeverAssessedHasATaskAtOnce() {
    // given
    OtherServices.careTeam(hers, 1);

    // when
    StandingFixture.notAssessed(hers).publish(1);

    // then
    assertThat(awaitOne(hers.leadToken()).urgency()).isEqualTo("IMMEDIATE");
  }

  @Test
  void theAlarmBeforeTheDueTimeTellsTheLeadAlone() {
    // given
    OtherServices.careTeam(hers, 1);
    Instant due = Instant.now().plus(Duration.ofHours(2)).plusSeconds(2);

    // when
    StandingFixture.assessed(hers, assessment, due).at("IMMEDIATE").publish(1);
    awaitReminders("SCHEDULED", 1);
    List<TaskView> beforeItsTime = openTasks(hers.leadToken());

    // then
    assertThat(beforeItsTime).isEmpty();
    assertThat(awaitOne(hers.leadToken()).urgency()).isEqualTo("NORMAL");
    assertThat(openTasks(hers.supervisorToken())).isEmpty();
  }

  @Test
  void weeksLaterTheAlarmStillRings() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, inDays(28)).publish(1);
    awaitReminders("SCHEDULED", 1);
    List<TaskView> today = openTasks(hers.leadToken());

    // when
    clock.advance(Duration.ofDays(26));

    // then
    assertThat(today).isEmpty();
    assertThat(awaitOne(hers.leadToken()).urgency()).isEqualTo("NORMAL");
    assertThat(openTasks(hers.supervisorToken())).isEmpty();
  }

  @Test
  void whenItBecomesOverdueTheLeadsTaskBecomesUrgentAndTheSupervisorIsTold() {
    // given
    OtherServices.careTeam(hers, 1);
    Instant due = Instant.now().plusSeconds(1);
    StandingFixture.assessed(hers, assessment, due).publish(1);
    TaskView soon = awaitOne(hers.leadToken());

    // when
    StandingFixture.assessed(hers, assessment, due).overdue().publish(2);

    // then
    assertThat(soon.urgency()).isEqualTo("NORMAL");
    awaitTasks(hers.supervisorToken(), tasks -> tasks.size() == 1);
    TaskView now = awaitOne(hers.leadToken());
    assertThat(now.id()).isEqualTo(soon.id());
    assertThat(now.urgency()).isEqualTo("IMMEDIATE");
    awaitReminders("FIRED", 1);
  }

  @Test
  void aNewAssessmentTakesBackTheTasksOfTheOldOne() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    awaitOne(hers.leadToken());
    awaitOne(hers.supervisorToken());

    // when
    StandingFixture.assessed(hers, UUID.randomUUID(), inDays(28)).publish(2);

    // then
    awaitTasks(hers.leadToken(), List::isEmpty);
    awaitTasks(hers.supervisorToken(), List::isEmpty);
    awaitReminders("SCHEDULED", 1);
  }

  @Test
  void aNewTriggerLeavesTheOpenTaskBecauseSheIsStillNotAssessed() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    TaskView first = awaitOne(hers.leadToken());

    // when
    StandingFixture.assessed(hers, assessment, Instant.now().minusSeconds(1))
        .overtakenBy("SEPARATION")
        .publish(2);

    // then
    assertThat(awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2))
        .extracting(TaskView::id)
        .contains(first.id());
  }

  @Test
  void aStandingPublishedAgainForAnotherReasonKeepsTheTask() {
    // given
    OtherServices.careTeam(hers, 1);
    Instant due = inDays(1);
    StandingFixture.assessed(hers, assessment, due).publish(1);
    TaskView task = awaitOne(hers.leadToken());

    // when
    StandingFixture again = StandingFixture.assessed(hers, assessment, due);
    again.data().put("safetyPlanActive", false);
    again.publish(2);
    awaitApplied(2);

    // then
    assertThat(openTasks(hers.leadToken())).containsExactly(task);
    awaitReminders("SCHEDULED", 1);
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
    awaitApplied(3);

    // then
    assertThat(openTasks(hers.leadToken())).hasSize(1);
    assertThat(openTasks(hers.supervisorToken())).hasSize(1);
    awaitReminders("FIRED", 1);
  }

  @Test
  void aStandingThatComesBeforeItsTeamWaitsForIt() {
    // given
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    awaitReminders("SCHEDULED", 1);

    // when
    OtherServices.careTeam(hers, 1);

    // then
    awaitOne(hers.leadToken());
    awaitOne(hers.supervisorToken());
    awaitReminders("FIRED", 1);
  }

  @Test
  void aClosedCaseIsQuietUntilItIsOpenedAgain() {
    // given
    OtherServices.careTeam(hers, 1, false, hers.lead() + ":LEAD");
    awaitTeam(false);
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    awaitReminders("SCHEDULED", 1);
    List<TaskView> whileClosed = openTasks(hers.leadToken());

    // when
    OtherServices.careTeam(hers, 2, true, hers.lead() + ":LEAD");

    // then
    assertThat(whileClosed).isEmpty();
    awaitOne(hers.leadToken());
  }

  @Test
  void withoutALeadTheFirstWorkerIsTold() {
    // given
    String worker = "worker-" + UUID.randomUUID();
    OtherServices.careTeam(
        hers, 1, true, hers.supervisor() + ":SUPERVISOR", worker + ":WORKER", "other:WORKER");

    // when
    StandingFixture.assessed(hers, assessment, inDays(1)).publish(1);

    // then
    awaitOne(dev.hearth.kit.testing.Tokens.of(worker, hers.agency(), "worker"));
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
    Database.execute("delete from feed_key where key = ?", hers.id().toString());
    standing.publish(1);
    OtherServices.careTeam(hers, 1);

    // then
    awaitReminders("FIRED", 1);
    assertThat(openTasks(hers.leadToken())).containsExactly(task);
    assertThat(openTasks(hers.supervisorToken())).hasSize(1);
  }

  @Test
  void aFieldThatIsAddedLaterDoesNotStopTheFeed() {
    // given
    StandingFixture standing = StandingFixture.assessed(hers, assessment, inDays(28));
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
    awaitReminders("SCHEDULED", 1);
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
    StandingFixture.assessed(hers, assessment, inDays(28)).publish(2);

    // then
    awaitReminders("SCHEDULED", 1);
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () -> Broker.of("hearth.dead-letter.notification", hers.id().toString()),
            letters -> letters.size() == 1);
  }

  private static Instant inDays(int days) {
    return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS);
  }

  private void awaitReminders(String state, long number) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from reminder where case_id = ? and state = ?",
                    hers.id(),
                    state),
            found -> found == number);
  }

  private void awaitApplied(long sequence) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.column(
                    "select sequence from feed_key where topic = ? and key = ?",
                    OtherServices.topic(OtherServices.STANDING),
                    hers.id().toString()),
            found -> found.equals(List.of(Long.toString(sequence))));
  }

  private void awaitTeam(boolean open) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from care_team where case_id = ? and open = ?",
                    hers.id(),
                    open),
            found -> found == 1);
  }
}
