package dev.hearth.notification.caseplan;

import dev.hearth.kit.event.Event;
import dev.hearth.notification.task.NewTask;
import dev.hearth.notification.task.TaskType;
import dev.hearth.notification.task.Tasks;
import dev.hearth.notification.task.Urgency;
import dev.hearth.notification.team.CareTeam;
import dev.hearth.notification.team.CareTeams;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens around a care team: the glass is broken, the lead role is handed over. */
@ApplicationScoped
class StaffFacts {
  private final Tasks tasks;
  private final CareTeams teams;

  StaffFacts(Tasks tasks, CareTeams teams) {
    this.tasks = tasks;
    this.teams = teams;
  }

  /**
   * The lead hears of it, every supervisor is asked to review; the first review ends it for all.
   */
  void broken(Event event, GlassBroken fact) {
    teams.lock(fact.caseId());
    Optional<CareTeam> team = teams.of(fact.caseId());
    List<String> supervisors = team.map(CareTeam::supervisors).orElse(List.of());
    tasks.open(told(event, fact, TaskType.GLASS_BROKEN, "", null));
    if (supervisors.isEmpty()) {
      // Nobody can review it yet: who leads the case must see to a supervisor.
      tasks.open(told(event, fact, TaskType.GLASS_BROKEN_REVIEW, "", null));
    }
    for (String supervisor : supervisors) {
      tasks.open(told(event, fact, TaskType.GLASS_BROKEN_REVIEW, "/" + supervisor, supervisor));
    }
  }

  void reviewed(GlassReviewed fact) {
    tasks.supersede(fact.caseId(), TaskType.GLASS_BROKEN_REVIEW, fact.glassId().toString());
  }

  void offered(Event event, HandoverOffered fact) {
    tasks.open(
        NewTask.of(
            fact.to(),
            fact.caseId(),
            TaskType.HANDOVER_OFFERED,
            fact.handoverId().toString(),
            event.time()));
  }

  void answered(Event event, HandoverAnswered fact) {
    String occurrence = fact.handoverId().toString();
    tasks.supersede(fact.caseId(), TaskType.HANDOVER_OFFERED, occurrence);
    switch (fact.answer()) {
      case ACCEPTED -> answered(event, fact, TaskType.HANDOVER_ACCEPTED);
      case DECLINED -> answered(event, fact, TaskType.HANDOVER_DECLINED);
      case WITHDRAWN -> {
        // Who withdrew it knows.
      }
    }
  }

  private void answered(Event event, HandoverAnswered fact, TaskType type) {
    tasks.open(
        NewTask.of(
            fact.offeredBy(), fact.caseId(), type, fact.handoverId().toString(), event.time()));
  }

  private static NewTask told(
      Event event, GlassBroken fact, TaskType type, String whose, @Nullable String preferred) {
    return new NewTask(
        fact.caseId(), type, fact.glassId() + whose, Urgency.IMMEDIATE, event.time(), preferred);
  }
}
