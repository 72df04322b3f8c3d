package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.awaitOne;
import static dev.hearth.notification.testing.TasksOverHttp.openTasks;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.kit.testing.ServiceUnderTest;
import dev.hearth.kit.testing.SettableClock;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import dev.hearth.notification.testing.TasksOverHttp.TaskView;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The clock goes ahead and never back, so the application is this test's own. */
@QuarkusTest
@QuarkusTestResource(
    value = ServiceUnderTest.class,
    initArgs = @ResourceArg(name = "service", value = "notification"))
@TestProfile(ReminderWeeksLaterTest.OfItsOwn.class)
class ReminderWeeksLaterTest {
  /** Nothing but another application. */
  public static class OfItsOwn implements QuarkusTestProfile {}

  @Inject SettableClock clock;

  private final ACase hers = ACase.fresh();
  private final UUID assessment = UUID.randomUUID();

  @Test
  void weeksLaterTheAlarmStillRings() {
    // given
    OtherServices.careTeam(hers, 1);
    StandingFixture.assessed(hers, assessment, ReminderRows.inDays(28)).publish(1);
    ReminderRows.awaitReminders(hers, "SCHEDULED", 1);
    List<TaskView> today = openTasks(hers.leadToken());

    // when
    clock.advance(Duration.ofDays(26));

    // then
    assertThat(today).isEmpty();
    assertThat(awaitOne(hers.leadToken()).urgency()).isEqualTo("NORMAL");
    assertThat(openTasks(hers.supervisorToken())).isEmpty();
  }
}
