package dev.hearth.notification.delivery;

import dev.hearth.kit.due.DueHandler;
import dev.hearth.kit.due.DueId;
import dev.hearth.notification.task.NewTask;
import dev.hearth.notification.task.TaskType;
import dev.hearth.notification.task.Tasks;
import dev.hearth.notification.task.Urgency;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives the sending agency a task when its referral could not be made known: no silence. */
@ApplicationScoped
class SenderIsTold implements DueHandler {
  static final String NAME = "referral-undelivered";

  private final DeliveryRepository repository;
  private final Tasks tasks;
  private final Clock clock;

  SenderIsTold(DeliveryRepository repository, Tasks tasks, Clock clock) {
    this.repository = repository;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void ring(DueId due) {
    QuarkusTransaction.requiringNew().run(() -> openTask(due));
  }

  private void openTask(DueId due) {
    DeliveryRequest request = repository.request(due.row()).orElseThrow();
    tasks.open(
        new NewTask(
            request.caseId(),
            TaskType.REFERRAL_UNDELIVERED,
            request.referralId().toString(),
            request.isUrgent() ? Urgency.IMMEDIATE : Urgency.NORMAL,
            clock.instant(),
            null));
  }
}
