package dev.hearth.notification.reminder;

import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

/** Rings for a reminder: a lead time before the assessment is due, and when it is. */
@ApplicationScoped
class ReminderIsDue implements DueHandler {
  static final String NAME = "reminder";

  private final Reminders reminders;

  ReminderIsDue(Reminders reminders) {
    this.reminders = reminders;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    QuarkusTransaction.requiringNew().run(() -> reminders.onTime(due.row()));
  }
}
