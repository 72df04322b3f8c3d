package dev.hearth.story;

import static dev.hearth.local.running.HearthService.SAFETY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An assessment runs out and nobody asks: the standing turns by time alone, everybody hears of it,
 * and the worker has a task. Four weeks are let pass by moving what is kept of the case back by so
 * much while safety-service is down.
 */
@ExtendWith(RunningHearth.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverdueByTimeAloneTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void a_lease_that_ends_while_the_service_runs_is_told_within_moments(Hearth hearth) {
    // given
    Household household = Household.withActivePlan(hearth);
    hearth.system().service(SAFETY).kill();

    // when
    leaseEndsIn(household, "20 seconds");
    hearth.system().service(SAFETY).start();

    // then
    awaitOverdueAndItsTask(household);
  }

  @Test
  void a_lease_that_ended_while_the_service_was_down_is_told_when_it_is_back(Hearth hearth) {
    // given
    Household household = Household.withActivePlan(hearth);
    hearth.system().service(SAFETY).kill();

    // when
    leaseEndsIn(household, "-3 days");
    hearth.system().service(SAFETY).start();

    // then
    awaitOverdueAndItsTask(household);
  }

  private static void awaitOverdueAndItsTask(Household household) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(notCurrentBecause(household)).isEqualTo("OVERDUE"));
    assertThat(lastStanding(household).path("gate").asText()).isEqualTo("SHUT");
    household.awaitTasks(household.worker().subject() + " REASSESS_SAFETY OPEN");
    await().atMost(PATIENCE).until(() -> household.plan().text("/gate/state").equals("SHUT"));
  }

  private static String notCurrentBecause(Household household) {
    return lastStanding(household).path("notCurrentBecause").asText();
  }

  private static JsonNode lastStanding(Household household) {
    return household
        .hearth()
        .events()
        .of("hearth.safety-standing", household.family().caseId)
        .getLast()
        .data();
  }

  /** As if she had been assessed so long ago that the lease ends then. */
  private static void leaseEndsIn(Household household, String fromNow) {
    Tables tables = household.hearth().tables();
    UUID caseId = household.family().caseId;
    tables.change(
        SAFETY,
        """
        with back as (select due_at - (now() + cast(? as interval)) as by from assessment
          where case_id = ? and completed_at is not null)
        update assessment set started_at = started_at - back.by, as_of = as_of - back.by,
          completed_at = completed_at - back.by, due_at = due_at - back.by
        from back where case_id = ?
        """,
        fromNow,
        caseId,
        caseId);
    tables.change(
        SAFETY,
        """
        update standing s set completed_at = a.completed_at, valid_until = a.due_at,
          next_due_at = a.due_at, turns_at = a.due_at + interval '1 microsecond'
        from assessment a where s.case_id = ? and a.id = s.assessment_id
        """,
        caseId);
    tables.change(
        SAFETY,
        """
        update scheduled_tasks set execution_time =
          (select turns_at from standing where case_id = ?)
        where task_name = 'standing-due' and task_instance like ?
        """,
        caseId,
        "%/" + caseId + "/%");
  }
}
