package dev.hearth.notification.reminder;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.kit.due.DueWork;
import dev.hearth.notification.reminder.SafetyStanding.Level;
import dev.hearth.notification.safetyleftout.ContactsWithoutCheck;
import dev.hearth.notification.task.NewTask;
import dev.hearth.notification.task.TaskType;
import dev.hearth.notification.task.Tasks;
import dev.hearth.notification.task.Urgency;
import dev.hearth.notification.team.CareTeam;
import dev.hearth.notification.team.CareTeamChanged;
import dev.hearth.notification.team.CareTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps safety checks from being forgotten. Three things can make a reminder's task due: its time,
 * a new standing, a care team that becomes known; all three ask the same question of the same row.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Reminders {
  private final ReminderRepository repository;
  private final ReminderConfig config;
  private final CareTeams teams;
  private final Tasks tasks;
  private final ContactsWithoutCheck contactsWithoutCheck;
  private final DueWork dueWork;
  private final AgencyContext agencies;
  private final Clock clock;

  Reminders(
      ReminderRepository repository,
      ReminderConfig config,
      CareTeams teams,
      Tasks tasks,
      ContactsWithoutCheck contactsWithoutCheck,
      DueWork dueWork,
      AgencyContext agencies,
      Clock clock) {
    this.repository = repository;
    this.config = config;
    this.teams = teams;
    this.tasks = tasks;
    this.contactsWithoutCheck = contactsWithoutCheck;
    this.dueWork = dueWork;
    this.agencies = agencies;
    this.clock = clock;
  }

  /**
   * Takes over a standing.
   *
   * @param at when it was published; counts as due time when the standing names none
   */
  void onStanding(SafetyStanding standing, Instant at) {
    teams.lock(standing.caseId());
    repository
        .live(standing.caseId())
        .filter(reminder -> !reminder.isOf(standing.occurrence()))
        .ifPresent(Reminder::supersede);
    if (standing.current()) {
      tasks.supersede(
          standing.caseId(),
          TaskType.REASSESS_SAFETY,
          task -> !ContactsWithoutCheck.made(task) && !task.startsWith(standing.occurrence()));
    }
    standing
        .assessedAt()
        .ifPresent(assessed -> contactsWithoutCheck.assessed(standing.caseId(), assessed));
    repository.flush();
    if (standing.asksForAssessment()) {
      remind(scheduled(standing, at));
    }
  }

  /** The time of a reminder has come. */
  void onTime(UUID id) {
    Optional<UUID> caseId = repository.caseOf(id);
    caseId.ifPresent(teams::lock);
    repository.findForChange(id).ifPresent(this::remind);
  }

  /** A reminder may have waited for the team, or for the case to be opened again. */
  void onTeam(@Observes CareTeamChanged changed) {
    repository.live(changed.team().caseId()).ifPresent(this::remind);
  }

  private Reminder scheduled(SafetyStanding standing, Instant at) {
    Optional<Reminder> there = repository.find(standing.caseId(), standing.occurrence());
    there.ifPresent(reminder -> hearAgain(reminder, standing));
    return there.orElseGet(() -> schedule(standing, at));
  }

  // What is due can come back: a date that was taken back is set again. A reminder that has fired
  // would not ask again by itself.
  private void hearAgain(Reminder reminder, SafetyStanding standing) {
    reminder.hearAgain(standing);
    if (reminder.hasFired()) {
      tasks.takeUpAgain(reminder.caseId(), TaskType.REASSESS_SAFETY, reminder.occurrence());
    }
  }

  private Reminder schedule(SafetyStanding standing, Instant at) {
    Instant dueAt = standing.nextDueAt() == null ? at : standing.nextDueAt();
    Instant now = clock.instant();
    Reminder reminder =
        new Reminder(
            agencies.current().orElseThrow(),
            standing,
            dueAt.minus(leadTime(standing.level())),
            dueAt,
            now);
    repository.add(reminder);
    if (reminder.remindAt().isAfter(now)) {
      dueWork.at(ReminderIsDue.NAME, reminder.agency(), reminder.id(), reminder.remindAt());
    }
    if (reminder.dueAt().isAfter(now)) {
      dueWork.at(ReminderIsDue.NAME, reminder.agency(), reminder.id(), reminder.dueAt());
    }
    return reminder;
  }

  private void remind(Reminder reminder) {
    Optional<CareTeam> team = teams.of(reminder.caseId()).filter(CareTeam::open);
    Optional<String> whoActs = team.flatMap(CareTeam::whoActs);
    Instant now = clock.instant();
    if (!reminder.isLive() || !reminder.isDueSoon(now) || whoActs.isEmpty()) {
      return;
    }
    boolean overdue = reminder.isOverdue(now);
    Urgency urgency = overdue ? Urgency.IMMEDIATE : Urgency.NORMAL;
    tasks.open(task(reminder, reminder.occurrence(), urgency, null));
    if (overdue) {
      team.get().supervisors().stream()
          .filter(supervisor -> !supervisor.equals(whoActs.get()))
          .map(supervisor -> overdueFor(reminder, supervisor))
          .forEach(tasks::open);
      reminder.fire();
    }
  }

  private static NewTask overdueFor(Reminder reminder, String supervisor) {
    String occurrence = reminder.occurrence() + "/OVERDUE/" + supervisor;
    return task(reminder, occurrence, Urgency.IMMEDIATE, supervisor);
  }

  private static NewTask task(
      Reminder reminder, String occurrence, Urgency urgency, @Nullable String preferred) {
    return new NewTask(
        reminder.caseId(),
        TaskType.REASSESS_SAFETY,
        occurrence,
        urgency,
        reminder.dueAt(),
        preferred);
  }

  private Duration leadTime(@Nullable Level level) {
    return switch (level == null ? Level.IMMEDIATE : level) {
      case STANDARD -> config.standard();
      case ELEVATED -> config.elevated();
      case HIGH -> config.high();
      case IMMEDIATE -> config.immediate();
    };
  }
}
