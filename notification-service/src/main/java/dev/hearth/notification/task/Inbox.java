package dev.hearth.notification.task;

import dev.hearth.kit.agency.CurrentCaller;
import dev.hearth.kit.audit.Audit;
import dev.hearth.kit.paging.Cursor;
import dev.hearth.kit.paging.Page;
import dev.hearth.kit.problem.Problems;
import dev.hearth.kit.web.Preconditions;
import dev.hearth.notification.team.CareTeams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own tasks in cases where the caller is still on the team, and what is the caller's
 * in person; there are no others.
 */
@ApplicationScoped
@Transactional
class Inbox {
  private static final String TASK = "task";

  private final TaskRepository repository;
  private final CareTeams teams;
  private final CurrentCaller caller;
  private final Audit audit;

  Inbox(TaskRepository repository, CareTeams teams, CurrentCaller caller, Audit audit) {
    this.repository = repository;
    this.teams = teams;
    this.caller = caller;
    this.audit = audit;
  }

  /** A task and the version that a change must build on. */
  record Versioned(TaskAnswer task, long version) {}

  Page<TaskAnswer> list(TaskState state, int limit, @Nullable String cursor) {
    String subject = caller.get().subject();
    List<Task> rows =
        repository.inbox(
            subject, state, Cursor.decode(cursor, TaskRepository.Place::parse), limit + 1);
    audit.allowed("task.listed", "inbox", subject, null);
    Page<Task> page = Page.of(rows, limit, TaskRepository.Place::of);
    return new Page<>(page.items().stream().map(this::answer).toList(), page.next());
  }

  Versioned read(UUID id) {
    Task task = own("task.read", id, repository.find(id));
    audit.allowed("task.read", TASK, id, task.caseId());
    return new Versioned(answer(task), task.version());
  }

  Versioned complete(UUID id, long expectedVersion) {
    Task task = own("task.completed", id, repository.findForChange(id));
    Preconditions.requireVersion(expectedVersion, task.version());
    if (task.type().endsElsewhere()) {
      throw Problems.conflict(
          "ends-by-itself", "It ends when what it asks for has been done where it is asked for.");
    }
    if (!task.isOpen()) {
      throw Problems.conflict("task-not-open", "Only an open task can be completed.");
    }
    task.complete();
    repository.flush();
    audit.allowed("task.completed", TASK, id, task.caseId());
    return new Versioned(answer(task), task.version());
  }

  private Task own(String action, UUID id, Optional<Task> found) {
    String subject = caller.get().subject();
    Optional<Task> own =
        found
            .filter(task -> task.isOf(subject))
            .filter(task -> task.isPersonal() || isOnTheTeam(task, subject));
    if (own.isEmpty()) {
      audit.denied(action, TASK, id, found.map(Task::caseId).orElse(null));
      throw Problems.notFound();
    }
    return own.get();
  }

  private TaskAnswer answer(Task task) {
    return task.answer(!task.isPersonal() || isOnTheTeam(task, caller.get().subject()));
  }

  private boolean isOnTheTeam(Task task, String subject) {
    return teams.of(task.caseId()).filter(team -> team.has(subject)).isPresent();
  }
}
