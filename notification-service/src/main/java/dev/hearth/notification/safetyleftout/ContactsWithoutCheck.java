package dev.hearth.notification.safetyleftout;

import dev.hearth.notification.task.NewTask;
import dev.hearth.notification.task.TaskType;
import dev.hearth.notification.task.Tasks;
import dev.hearth.notification.task.Urgency;
import dev.hearth.notification.team.CareTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Makes one task of each contact that left safety out, and takes it back when a later contact, a
 * correction or a later assessment has made it good. Contacts and assessments come over different
 * topics, so both are remembered.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ContactsWithoutCheck {
  private static final String OCCURRENCE = "CONTACT/";

  private final LeftOutRepository repository;
  private final SafetyLeftOutConfig config;
  private final CareTeams teams;
  private final Tasks tasks;

  ContactsWithoutCheck(
      LeftOutRepository repository, SafetyLeftOutConfig config, CareTeams teams, Tasks tasks) {
    this.repository = repository;
    this.config = config;
    this.teams = teams;
    this.tasks = tasks;
  }

  /** Whether a task of re-assessment is one of a contact. */
  public static boolean made(String occurrence) {
    return occurrence.startsWith(OCCURRENCE);
  }

  /** A contact left safety out; told again, it happened at another time than was told before. */
  public void leftOut(LeftOut contact) {
    teams.lock(contact.caseId());
    if (repository.isAssessedSince(contact.caseId(), contact.happenedAt())) {
      madeGood(contact.caseId(), List.of(contact.contactId()));
      return;
    }
    repository.keep(contact.caseId(), contact.contactId(), contact.happenedAt());
    tasks.open(
        new NewTask(
            contact.caseId(),
            TaskType.REASSESS_SAFETY,
            OCCURRENCE + contact.contactId(),
            Urgency.NORMAL,
            endOfDay(contact.toldAt()),
            contact.worker()));
  }

  /** Contacts were made good by others, or by their correction. */
  public void madeGood(UUID caseId, List<UUID> contacts) {
    teams.lock(caseId);
    for (UUID contact : contacts) {
      repository.forget(caseId, contact);
      tasks.supersede(caseId, TaskType.REASSESS_SAFETY, (OCCURRENCE + contact)::equals);
    }
  }

  /** An assessment was completed; what came after it is not made good by it. */
  public void assessed(UUID caseId, Instant completedAt) {
    repository.assessed(caseId, completedAt);
    madeGood(caseId, repository.waitingUntil(caseId, completedAt));
  }

  private Instant endOfDay(Instant at) {
    return at.atZone(config.zone())
        .toLocalDate()
        .plusDays(1)
        .atStartOfDay(config.zone())
        .minusSeconds(1)
        .toInstant();
  }
}
