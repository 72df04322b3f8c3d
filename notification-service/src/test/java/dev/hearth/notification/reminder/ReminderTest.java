package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class ReminderTest {
  private final ACase hers = ACase.fresh();
  private final UUID assessment = UUID.randomUUID();

  @Test
  void aStandingSchedulesOneReminderAndTheNextOneSupersedesIt() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, ReminderRows.inDays(28)).publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);

    // when
    StandingFixture.assessed(hers, UUID.randomUUID(), ReminderRows.inDays(56)).publish(2);

    // then
    ReminderRows.awaitReminders(hers, "SUPERSEDED", 1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void theReminderOfEachLevelComesItsOwnTimeBefore() {
    // given
    Instant due = ReminderRows.inDays(28);

    // when
    StandingFixture.assessed(hers, assessment, due).at("HIGH").publish(1);

    // then
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
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
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    List<TaskView> beforeItsTime = openTasks(hers.leadToken());

    // then
    assertThat(beforeItsTime).isEmpty();
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
    ReminderRows.awaitReminders(hers, "FIRED", 1);
  }

  @Test
  void aNewAssessmentTakesBackTheTasksOfTheOldOne() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, Instant.now()).overdue().publish(1);
    awaitOne(hers.leadToken());
    awaitOne(hers.supervisorToken());

    // when
    StandingFixture.assessed(hers, UUID.randomUUID(), ReminderRows.inDays(28)).publish(2);

    // then
    awaitTasks(hers.leadToken(), List::isEmpty);
    awaitTasks(hers.supervisorToken(), List::isEmpty);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
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
  void withoutALeadTheFirstWorkerIsTold() {
    // given
    String worker = "worker-" + UUID.randomUUID();
    OtherServices.careTeam(
        hers, 1, true, hers.supervisor() + ":SUPERVISOR", worker + ":WORKER", "other:WORKER");

    // when
    StandingFixture.assessed(hers, assessment, ReminderRows.inDays(1)).publish(1);

    // then
    awaitOne(dev.hearth.kit.testing.Tokens.of(worker, hers.agency(), "worker"));
  }
}
