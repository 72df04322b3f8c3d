package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.hearth.kit.testing.Database;
import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp;
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
class ClosedCaseTest {
  private final ACase hers = ACase.fresh();

  @Test
  void tasksAreShelvedWithTheCaseAndTakenUpWhenItIsOpenedAgain() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, UUID.randomUUID(), Instant.now()).overdue().publish(1);
    OtherServices.publish(OtherServices.ITEMS_HELD, hers, 1, of(OtherServices.ITEMS_HELD));
    List<TaskView> before = awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2);

    // when
    team(2, false);
    awaitTasks(hers.leadToken(), List::isEmpty);
    List<TaskView> shelved = page(hers.leadToken(), "?state=SHELVED").items();
    team(3, true);

    // then
    assertThat(shelved).hasSize(2);
    assertThat(awaitTasks(hers.leadToken(), tasks -> tasks.size() == 2))
        .extracting(TaskView::id)
        .containsExactlyInAnyOrderElementsOf(before.stream().map(TaskView::id).toList());
  }

  @Test
  void aReminderThatComesDueWhileTheCaseIsClosedSpeaksWhenItIsOpenedAgain() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, UUID.randomUUID(), Instant.now().plusSeconds(4)).publish(1);
    awaitOne(hers.leadToken());
    team(2, false);
    awaitTasks(hers.leadToken(), List::isEmpty);

    // when
    StandingFixture.assessed(hers, UUID.randomUUID(), Instant.now()).overdue().publish(2);
    ReminderRows.awaitReminders(hers, "SUPERSEDED", 1);
    List<TaskView> whileClosed = page(hers.leadToken(), "?state=OPEN").items();
    team(3, true);

    // then
    assertThat(whileClosed).isEmpty();
    awaitTasks(
        hers.leadToken(),
        tasks -> tasks.stream().anyMatch(task -> task.urgency().equals("IMMEDIATE")));
  }

  @Test
  void aReviewOfBrokenGlassOutlastsTheCase() {
    // given
    OtherServices.careTeam(hers, 1);
    awaitTeam(true);
    OtherServices.publish(OtherServices.GLASS_BROKEN, hers, 1, of(OtherServices.GLASS_BROKEN));
    awaitOne(hers.supervisorToken());
    awaitOne(hers.leadToken());

    // when
    team(2, false);

    // then
    awaitTasks(hers.leadToken(), List::isEmpty);
    assertThat(awaitOne(hers.supervisorToken()).type()).isEqualTo("GLASS_BROKEN_REVIEW");
  }

  private void team(long sequence, boolean open) {
    OtherServices.careTeam(
        hers, sequence, open, hers.lead() + ":LEAD", hers.supervisor() + ":SUPERVISOR");
    awaitTeam(open);
  }

  private void awaitTeam(boolean open) {
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () ->
                Database.count(
                        "select count(*) from care_team where case_id = ? and open = ?",
                        hers.id(),
                        open)
                    == 1);
  }

  private ObjectNode of(String type) {
    return OtherServices.example(type).put("caseId", hers.id().toString());
  }
}
