package dev.hearth.notification.reminder;

import static dev.hearth.notification.testing.TasksOverHttp.BOUND;

import dev.hearth.kit.outbox.StreamKey;
import dev.hearth.kit.testing.Database;
import dev.hearth.notification.testing.ACase;
import dev.hearth.notification.testing.OtherServices;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.awaitility.Awaitility;

/** Waits for what no endpoint shows. */
final class ReminderRows {
  private ReminderRows() {}

  static Instant inDays(int days) {
    return Instant.now().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.MILLIS);
  }

  static void awaitReminders(ACase of, String state, long number) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from reminder where case_id = ? and state = ?",
                    of.id(),
                    state),
            found -> found == number);
  }

  static void awaitApplied(ACase of, long sequence) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.column(
                    "select sequence from feed_key where topic = ? and key = ?",
                    OtherServices.topic(OtherServices.STANDING),
                    StreamKey.of(of.agency(), of.id().toString())),
            found -> found.equals(List.of(Long.toString(sequence))));
  }

  static void awaitTeam(ACase of, boolean open) {
    Awaitility.await()
        .atMost(BOUND)
        .until(
            () ->
                Database.count(
                    "select count(*) from care_team where case_id = ? and open = ?", of.id(), open),
            found -> found == 1);
  }
}
