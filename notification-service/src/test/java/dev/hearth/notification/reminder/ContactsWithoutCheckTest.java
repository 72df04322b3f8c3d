package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.awaitTasks;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
class ContactsWithoutCheckTest {
  private final ACase hers = ACase.fresh();
  private final String worker = "worker-" + UUID.randomUUID();
  private final String token = Tokens.of(worker, hers.agency(), "worker");
  private final UUID contact = UUID.randomUUID();
  private final Instant visited = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);

  @BeforeEach
  void aTeam() {
    OtherServices.careTeam(hers, 1, true, hers.lead() + ":LEAD", worker + ":WORKER");
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () ->
                Database.count("select count(*) from care_team_member where case_id = ?", hers.id())
                    == 2);
  }

  @Test
  void whoWroteTheContactDownHasATaskOfToday() {
    // when
    leftOut(1);

    // then
    TaskView task = awaitOne(token);
    assertThat(task.type()).isEqualTo("REASSESS_SAFETY");
    assertThat(LocalDate.ofInstant(task.dueAt(), ZoneOffset.UTC))
        .isEqualTo(LocalDate.ofInstant(task.createdAt(), ZoneOffset.UTC));
    assertThat(openTasks(hers.leadToken())).isEmpty();
  }

  @Test
  void aContactMakesOneTaskAndALaterCheckTakesItBack() {
    // given
    leftOut(1);
    leftOut(2);
    awaitOne(token);

    // when
    madeGood(3);

    // then
    awaitTasks(token, List::isEmpty);
    assertThat(Database.count("select count(*) from task where case_id = ?", hers.id())).isOne();
  }

  @Test
  void aCheckThatIsTakenBackTakesTheTaskUpAgain() {
    // given
    leftOut(1);
    TaskView task = awaitOne(token);
    madeGood(2);
    awaitTasks(token, List::isEmpty);

    // when
    leftOut(3);

    // then
    assertThat(awaitOne(token).id()).isEqualTo(task.id());
  }

  @Test
  void anAssessmentAfterTheContactTakesTheTaskBack() {
    // given
    leftOut(1);
    awaitOne(token);

    // when
    assessed(visited.plusSeconds(60)).publish(1);

    // then
    awaitTasks(token, List::isEmpty);
  }

  @Test
  void anAssessmentBeforeTheContactOrAnIncompleteOneLeavesTheTask() {
    // given
    leftOut(1);
    TaskView task = awaitOne(token);

    // when
    assessed(visited.minusSeconds(60)).publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    assessed(visited.plusSeconds(60)).incomplete().publish(2);
    ReminderRows.awaitReminders(hers, "SUPERSEDED", 1);

    // then
    assertThat(awaitOne(token).id()).isEqualTo(task.id());
  }

  @Test
  void aContactWrittenDownAfterALaterAssessmentMakesNoTask() {
    // given
    assessed(visited.plusSeconds(60)).publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);

    // when
    leftOut(1);
    OtherServices.publish(
        OtherServices.ITEMS_HELD,
        hers,
        2,
        OtherServices.example(OtherServices.ITEMS_HELD).put("caseId", hers.id().toString()));

    // then
    awaitOne(hers.leadToken());
    assertThat(openTasks(token)).isEmpty();
  }

  @Test
  void aContactThatWasLaterThanWasToldIsNotMadeGoodByWhatCameBeforeIt() {
    // given
    leftOut(1);
    TaskView task = awaitOne(token);
    leftOutAt(visited.plusSeconds(600), 2);
    Awaitility.await()
        .atMost(TasksOverHttp.BOUND)
        .until(
            () ->
                Database.count(
                        "select count(*) from contact_without_check"
                            + " where case_id = ? and happened_at = ?::timestamptz",
                        hers.id(),
                        visited.plusSeconds(600).toString())
                    == 1);

    // when
    assessed(visited.plusSeconds(60)).publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);

    // then
    assertThat(awaitOne(token).id()).isEqualTo(task.id());
  }

  @Test
  void aCorrectedTimeIsHeldAgainstTheLastAssessment() {
    // given
    leftOut(1);
    TaskView task = awaitOne(token);
    assessed(visited.plusSeconds(60)).publish(1);
    awaitTasks(token, List::isEmpty);

    // when
    leftOutAt(visited.plusSeconds(600), 2);

    // then
    assertThat(awaitOne(token).id()).isEqualTo(task.id());

    // when
    leftOutAt(visited, 3);

    // then
    awaitTasks(token, List::isEmpty);
  }

  @Test
  void anotherAgencysCaseOfTheSameIdKeepsItsTask() {
    // given
    ACase elsewhere = new ACase(hers.id(), UUID.randomUUID(), hers.lead(), hers.supervisor());
    OtherServices.careTeam(elsewhere, 1);
    OtherServices.publish(OtherServices.LEFT_OUT, elsewhere, 1, data());
    awaitOne(elsewhere.leadToken());
    leftOut(1);
    awaitOne(token);

    // when
    madeGood(2);

    // then
    awaitTasks(token, List::isEmpty);
    assertThat(openTasks(elsewhere.leadToken())).hasSize(1);
  }

  private void leftOut(long sequence) {
    leftOutAt(visited, sequence);
  }

  private void leftOutAt(Instant happenedAt, long sequence) {
    OtherServices.publish(
        OtherServices.LEFT_OUT, hers, sequence, data().put("happenedAt", happenedAt.toString()));
  }

  private ObjectNode data() {
    return OtherServices.example(OtherServices.LEFT_OUT)
        .put("caseId", hers.id().toString())
        .put("contactId", contact.toString())
        .put("happenedAt", visited.toString())
        .put("recordedBy", worker);
  }

  private void madeGood(long sequence) {
    ObjectNode data =
        OtherServices.example(OtherServices.MADE_GOOD).put("caseId", hers.id().toString());
    data.putArray("contactIds").add(contact.toString());
    OtherServices.publish(OtherServices.MADE_GOOD, hers, sequence, data);
  }

  private StandingFixture assessed(Instant at) {
    return StandingFixture.assessed(
            hers, UUID.randomUUID(), Instant.now().plus(Duration.ofDays(28)))
        .completedAt(at);
  }
}
