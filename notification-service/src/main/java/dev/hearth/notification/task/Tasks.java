package dev.hearth.notification.task;

import dev.hearth.kit.agency.AgencyContext;
import dev.hearth.notification.team.CareTeam;
import dev.hearth.notification.team.CareTeamChanged;
import dev.hearth.notification.team.CareTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Opens and supersedes tasks as things happen, and sees that each has somebody who does it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Tasks {
  private static final Set<TaskState> STILL_ASKED = Set.of(TaskState.OPEN, TaskState.SHELVED);

  private final TaskRepository repository;
  private final CareTeams teams;
  private final AgencyContext agencies;
  private final Clock clock;

  Tasks(TaskRepository repository, CareTeams teams, AgencyContext agencies, Clock clock) {
    this.repository = repository;
    this.teams = teams;
    this.agencies = agencies;
    this.clock = clock;
  }

  /** Opens a task, unless its occurrence has one; that one may only become more urgent. */
  public void open(NewTask wanted) {
    teams.lock(wanted.caseId());
    Optional<Task> there = repository.find(wanted.caseId(), wanted.type(), wanted.occurrence());
    if (there.isPresent()) {
      there.get().hearAgain(wanted.urgency());
      return;
    }
    UUID agency = agencies.current().orElseThrow();
    repository.add(new Task(agency, wanted, whoDoes(wanted), clock.instant()));
  }

  /** Opens a task, unless one of its type and case is open that this describes. */
  public void openUnlessOpen(NewTask wanted, Predicate<String> occurrence) {
    teams.lock(wanted.caseId());
    if (repository.lock(wanted.caseId(), wanted.type(), STILL_ASKED).stream()
        .noneMatch(task -> occurrence.test(task.occurrence()))) {
      open(wanted);
    }
  }

  /**
   * Takes back what nobody needs to do any more.
   *
   * @param occurrence describes the tasks that are taken back
   */
  public void supersede(UUID caseId, TaskType type, Predicate<String> occurrence) {
    repository.lock(caseId, type, STILL_ASKED).stream()
        .filter(task -> occurrence.test(task.occurrence()))
        .forEach(Task::supersede);
  }

  /**
   * Takes back what has been done elsewhere.
   *
   * @param occurrence tasks whose occurrence begins like this
   */
  public void supersede(UUID caseId, TaskType type, String occurrence) {
    teams.lock(caseId);
    repository.lock(caseId, type, STILL_ASKED).stream()
        .filter(task -> task.occurrence().startsWith(occurrence))
        .forEach(Task::supersede);
  }

  /** Opens again what was taken back of an occurrence; what was done stays done. */
  public void takeUpAgain(UUID caseId, TaskType type, String occurrence) {
    repository.lock(caseId, type, Set.of(TaskState.SUPERSEDED)).stream()
        .filter(task -> task.occurrence().startsWith(occurrence))
        .forEach(task -> task.hearAgain(Urgency.NORMAL));
  }

  /**
   * Shelves what nobody needs to do while the case is closed, takes it up again when the case is
   * opened again, and passes on what belongs to nobody or to somebody who left, so that no task is
   * lost.
   */
  void onTeam(@Observes CareTeamChanged changed) {
    CareTeam team = changed.team();
    if (team.open()) {
      repository.lock(team.caseId(), TaskState.SHELVED).forEach(Task::takeOffTheShelf);
    } else {
      repository.lock(team.caseId(), TaskState.OPEN).stream()
          .filter(task -> !task.type().outlastsTheCase())
          .forEach(Task::shelve);
    }
    passOn(team);
  }

  private void passOn(CareTeam team) {
    Optional<String> heir = team.whoActs();
    if (heir.isEmpty()) {
      return;
    }
    repository.lock(team.caseId(), TaskState.OPEN).stream()
        .filter(task -> !task.isPersonal())
        .filter(task -> task.assignee() == null || !team.has(task.assignee()))
        .forEach(task -> task.passTo(heir.get()));
  }

  // Without a team the preferred one keeps it unseen until the team says whether that is right.
  private @Nullable String whoDoes(NewTask wanted) {
    Optional<CareTeam> team = teams.of(wanted.caseId());
    String preferred = wanted.preferred();
    if (team.isEmpty() || wanted.personal() || (preferred != null && team.get().has(preferred))) {
      return preferred;
    }
    return team.get().whoActs().orElse(null);
  }
}
